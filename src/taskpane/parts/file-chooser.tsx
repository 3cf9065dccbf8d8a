import { useRef, type ReactElement } from "react";

/**
 * The system's dialog for one file: `open` shows it, `input` has to stand somewhere in what is rendered.
 * @param accept what the dialog offers, as in the input's attribute
 */
export function useFileChooser(
  accept: string,
  label: string,
  onFile: (file: File) => void,
): { readonly open: () => void; readonly input: ReactElement } {
  const ref = useRef<HTMLInputElement>(null);
  return {
    open: () => ref.current?.click(),
    input: (
      <input
        ref={ref}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = ""; // the same file may be chosen again
        }}
      />
    ),
  };
}
