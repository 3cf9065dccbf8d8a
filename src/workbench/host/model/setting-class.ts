import { plain, text } from "../argument";
import { defineClass } from "../host-class";
import { itemNotFound } from "../host-error";
import type { Json } from "../json";
import type { InSession, States } from "../session";

/** `workbook.settings`: the same store as `Office.context.document.settings`. */
export const settingCollectionClass = defineClass<Excel.SettingCollection, InSession>()("SettingCollection", {
  items: ({ session }) => [...session.parts.settings.keys()].map((key) => session.object("Setting", { session, key })),
  item: ({ session }, key) => {
    const name = text(key);
    if (!session.parts.settings.has(name)) throw itemNotFound();
    return session.object("Setting", { session, key: name });
  },
  call: {
    add: ({ session }, [key, value]) => {
      const name = text(key);
      session.parts.settings.set(name, JSON.stringify(plain(value)));
      return session.object("Setting", { session, key: name });
    },
    getCount: ({ session }) => session.parts.settings.size,
    getItemOrNullObject: ({ session }, [key]) => {
      const name = text(key);
      return session.parts.settings.has(name) ? session.object("Setting", { session, key: name }) : null;
    },
  },
});

export const settingClass = defineClass<Excel.Setting, States["Setting"]>()("Setting", {
  identity: ({ key }) => key,
  get: {
    key: ({ key }) => key,
    value: ({ session, key }) => JSON.parse(session.parts.settings.get(key) ?? "null") as Json,
  },
  set: { value: ({ session, key }, value) => void session.parts.settings.set(key, JSON.stringify(value)) },
  call: {
    delete: ({ session, key }) => {
      session.parts.settings.delete(key);
      return null;
    },
  },
});
