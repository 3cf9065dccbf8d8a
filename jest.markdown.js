/** A Markdown file as the text that it is, as webpack gives it to the pane. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
