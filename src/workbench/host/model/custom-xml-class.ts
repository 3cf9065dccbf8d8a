import { text } from "../argument";
import { defineClass } from "../host-class";
import type { CustomXmlPart } from "../document-parts";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import type { States } from "../session";

type Parts = States["CustomXmlPartCollection"];

function listed({ session, namespace }: Parts): CustomXmlPart[] {
  return session.parts.customXml.filter(({ xml }) => namespace === null || rootNamespace(xml) === namespace);
}

/** The namespace of the root element, "" where it has none. */
function rootNamespace(xml: string): string {
  const root = /<(?![?!])(?:([^\s:/>]+):)?[^\s/>]+([^>]*)>/.exec(xml);
  if (!root) return "";
  const attribute = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const declared = new RegExp(
    `(?:^|\\s)${attribute.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*=\\s*["']([^"']*)["']`,
  );
  return declared.exec(root[2] ?? "")?.[1] ?? "";
}

function wellFormed(xml: string): string {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[^\s/>!?]+[\s\S]*>\s*$/.test(xml))
    throw invalidArgument("The XML is not well formed.");
  return xml;
}

function found(parts: readonly CustomXmlPart[], id: string): CustomXmlPart | null {
  return parts.find((part) => part.id === id) ?? null;
}

export const customXmlPartCollectionClass = defineClass<
  Excel.CustomXmlPartCollection & Excel.CustomXmlPartScopedCollection,
  Parts
>()("CustomXmlPartCollection", {
  items: (self) => listed(self).map((part) => self.session.object("CustomXmlPart", { session: self.session, part })),
  item: (self, id) => {
    const part = found(listed(self), text(id));
    if (!part) throw itemNotFound();
    return self.session.object("CustomXmlPart", { session: self.session, part });
  },
  call: {
    add: ({ session }, [xml]) =>
      session.object("CustomXmlPart", { session, part: session.parts.addXml(wellFormed(text(xml))) }),
    getByNamespace: ({ session }, [namespace]) =>
      session.object("CustomXmlPartCollection", { session, namespace: text(namespace) }),
    getCount: (self) => listed(self).length,
    getItemOrNullObject: (self, [id]) => {
      const part = found(listed(self), text(id));
      return part && self.session.object("CustomXmlPart", { session: self.session, part });
    },
    getOnlyItem: (self) => {
      const [part, ...others] = listed(self);
      if (!part || others.length > 0) throw new HostError("GeneralException", "There is not exactly one part.", 500);
      return self.session.object("CustomXmlPart", { session: self.session, part });
    },
    getOnlyItemOrNullObject: (self) => {
      const [part, ...others] = listed(self);
      return part && others.length === 0 ? self.session.object("CustomXmlPart", { session: self.session, part }) : null;
    },
  },
});

export const customXmlPartClass = defineClass<Excel.CustomXmlPart, States["CustomXmlPart"]>()("CustomXmlPart", {
  identity: ({ part }) => part.id,
  get: { id: ({ part }) => part.id, namespaceUri: ({ part }) => rootNamespace(part.xml) },
  call: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, [xml]) => {
      part.xml = wellFormed(text(xml));
      return null;
    },
    delete: ({ session, part }) => {
      session.parts.deleteXml(part.id);
      return null;
    },
  },
});
