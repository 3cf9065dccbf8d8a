/** The wording of a message id in the person's language, its placeholders filled. The shells hand it in. */
export type Wording = (id: string, values?: Readonly<Record<string, string | number>>) => string;
