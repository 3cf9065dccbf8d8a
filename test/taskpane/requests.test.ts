import { makeRequests } from "../../src/taskpane/requests";
import type { Tab } from "../../src/taskpane/session/session";

type Command = (event?: { completed: () => void }) => void;

/** Office as far as a command touches it; what was associated, and how often the pane was asked to show itself. */
async function office(): Promise<{ readonly commands: Map<string, Command>; readonly shown: jest.Mock }> {
  const commands = new Map<string, Command>();
  const shown = jest.fn(() => Promise.resolve());
  Object.assign(globalThis, {
    Office: {
      onReady: () => Promise.resolve(),
      actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
      addin: { showAsTaskpane: shown },
    },
  });
  return Promise.resolve({ commands, shown });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

const turn = () => new Promise((resolve) => setTimeout(resolve));

const BUTTONS: [string, Tab][] = [
  ["checkSheet", "check"],
  ["rescoreSheet", "score"],
  ["writeReport", "report"],
];

test.each(BUTTONS)("%s with the pane closed shows it, and waits for it with what was asked: %s", async (name, tab) => {
  const { commands, shown } = await office();
  const requests = makeRequests();
  await turn();
  const completed = jest.fn();
  commands.get(name)?.({ completed });
  await turn();
  expect(shown).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
  const asked: Tab[] = [];
  requests.listen((one) => asked.push(one));
  expect(asked).toEqual([tab]);
});

test("a key comes without an event; the pane that is open is asked at once, and once", async () => {
  const { commands, shown } = await office();
  const requests = makeRequests();
  await turn();
  const asked: Tab[] = [];
  const stop = requests.listen((one) => asked.push(one));
  commands.get("rescoreSheet")?.();
  await turn();
  expect(asked).toEqual(["score"]);
  expect(shown).toHaveBeenCalledTimes(1);
  stop();
  requests.listen((one) => asked.push(one));
  expect(asked).toEqual(["score"]);
});

test("opening the pane asks nothing of it: it stays where it was left", async () => {
  const { commands, shown } = await office();
  const requests = makeRequests();
  await turn();
  const asked: Tab[] = [];
  requests.listen((one) => asked.push(one));
  commands.get("openPane")?.();
  await turn();
  expect(asked).toEqual([]);
  expect(shown).toHaveBeenCalledTimes(1);
});

test("a button is told that it is done even where the pane cannot be shown", async () => {
  const { commands, shown } = await office();
  shown.mockImplementationOnce(() => Promise.reject(new Error("not now")));
  makeRequests();
  await turn();
  const completed = jest.fn();
  commands.get("checkSheet")?.({ completed });
  await turn();
  expect(completed).toHaveBeenCalledTimes(1);
});
