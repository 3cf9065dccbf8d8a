/** Hands a text, or bytes of a type, over as a download; nothing leaves the machine. */
export function saveFile(name: string, content: string | Uint8Array, type = "application/json"): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
