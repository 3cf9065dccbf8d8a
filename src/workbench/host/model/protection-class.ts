import { isAbsent, text } from "../argument";
import { defineClass } from "../host-class";
import { accessDenied, HostError } from "../host-error";
import type { SheetOf } from "../session";

export const protectionClass = defineClass<Excel.WorksheetProtection, SheetOf>()("WorksheetProtection", {
  get: {
    protected: ({ session, sheet }) => session.parts.ofSheet(sheet).protected,
  },
  call: {
    protect: ({ session, sheet }, [, password]) => {
      const parts = session.parts.ofSheet(sheet);
      if (parts.protected) throw new HostError("InvalidOperation", "The sheet is protected already.");
      parts.protected = true;
      parts.password = isAbsent(password) ? null : text(password);
      return null;
    },
    unprotect: ({ session, sheet }, [password]) => {
      const parts = session.parts.ofSheet(sheet);
      if (parts.protected && parts.password !== null && parts.password !== password) throw accessDenied();
      parts.protected = false;
      parts.password = null;
      return null;
    },
  },
});

/** Every write to the cells of a protected sheet fails, at the moment it is made. */
export function guardProtection({ session, sheet }: SheetOf): void {
  if (session.parts.ofSheet(sheet).protected) throw accessDenied();
}
