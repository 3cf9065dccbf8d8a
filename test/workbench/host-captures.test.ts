import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelHost } from "../../src/workbench/host/host";
import { memoryWorkbook } from "../../src/workbench/workbooks/memory/sheet-data";

/**
 * What the genuine client sent in a browser, request by request, is sent to the host again; what it answers must be
 * what the client accepted then. Ids are the host's own: they are matched as they appear.
 */
const FOLDER = join(__dirname, "../fixtures/host-captures");

interface Capture {
  readonly messages: readonly { readonly direction: "client->host" | "host->client"; readonly message: Wire }[];
}

type Wire = Record<string, unknown> & { readonly _actionName: string; readonly _data: unknown };

/** Set by the host at will: nothing of the client depends on them. */
const OWN = new Set(["_requirementMatrix", "_origin", "_settings", "_correlationId", "triggerSource", "valueBefore"]);

class Replay {
  private readonly ids = new Map<string, string>();
  private readonly answers: Wire[] = [];
  readonly host: ExcelHost;

  constructor() {
    const workbook = memoryWorkbook(
      [
        {
          name: "Sheet1",
          rows: [["二〇二六年销售表"], ["品名", "数量", "金额"], ["苹果", 3, 12.5], ["香蕉", 5, 20], ["樱桃", 2, 66]],
          merges: ["A1:C1"],
        },
        { name: "结果" },
      ],
      { calculate: (formula) => (formula === "=SUM(B3:B5)" ? 10 : 98.5) },
    );
    const frame = {
      conversationId: "conv-1",
      controlId: "ctl-1",
      hostUrl: "https://localhost:3443/host.html",
      locale: "zh-CN",
    };
    this.host = new ExcelHost({ workbook, frame, post: (text) => this.answers.push(JSON.parse(text) as Wire) });
    this.ids.set("s1", workbook.sheets()[0]?.id ?? "");
    this.ids.set("MODC5vgBmQUqmGKX1U4zD", workbook.sheets()[1]?.id ?? "");
  }

  /** What the client does as it starts, before any of the captures but the first. */
  listen(): void {
    const request = { _messageType: 0, _conversationId: "conv-1", _correlationId: -1, _serializerVersion: 1 };
    const data = { controlId: "ctl-1", eventDispId: 33, targetId: "" };
    this.host.receive(JSON.stringify({ ...request, _actionName: "richApiMessage", _actionType: 1, _data: data }));
    this.answers.pop();
  }

  /** Sends every request of a capture and holds the answers to those of the capture, whatever their order. */
  async run({ messages }: Capture): Promise<void> {
    for (const { direction, message } of messages) {
      if (direction === "client->host") {
        this.host.receive(JSON.stringify(this.renamed(message)));
        await this.host.idle();
        continue;
      }
      const at = this.answers.findIndex(
        (answer) =>
          answer._actionName === message._actionName &&
          answer["_responseType"] === message["_responseType"] &&
          (answer["_responseType"] === 1 || answer["_correlationId"] === message["_correlationId"]),
      );
      expect(at).toBeGreaterThanOrEqual(0);
      const [answer] = this.answers.splice(at, 1);
      this.match(answer, message);
    }
  }

  private renamed(value: unknown): unknown {
    if (typeof value === "string") {
      const json = /^[[{]/.test(value) ? parsed(value) : undefined;
      return json === undefined ? (this.ids.get(value) ?? value) : JSON.stringify(this.renamed(json));
    }
    if (Array.isArray(value)) return value.map((each) => this.renamed(each));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.renamed(each)]));
  }

  private match(actual: unknown, captured: unknown, path = ""): void {
    const [got, wanted] = [opened(actual), opened(captured)];
    if (typeof wanted !== "object" || wanted === null) {
      const known = typeof wanted === "string" ? this.ids.get(wanted) : undefined;
      if (known === undefined && typeof wanted === "string" && /(_ReferenceId|referenceId|\.Id)$/.test(path)) {
        expect(typeof got).toBe("string");
        this.ids.set(wanted, String(got));
      } else expect([path, got]).toEqual([path, known ?? wanted]);
      return;
    }
    expect(typeof got).toBe("object");
    for (const [key, value] of Object.entries(wanted)) {
      if (!OWN.has(key) || path.endsWith("]"))
        this.match((got as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
    if (Array.isArray(wanted)) expect((got as unknown[]).length).toBe(wanted.length);
  }
}

/** JSON within a text, as bodies and events travel. */
function opened(value: unknown): unknown {
  return typeof value === "string" && /^[[{]/.test(value) ? (parsed(value) ?? value) : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const files = readdirSync(FOLDER).sort();

test("there are captures to hold the host to", () => expect(files.length).toBeGreaterThanOrEqual(12));

test.each(files)("the host answers as in %s", async (file) => {
  const replay = new Replay();
  replay.listen();
  await replay.run(JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Capture);
  expect(replay.host.session.missing).toEqual([]);
});
