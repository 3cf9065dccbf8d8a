// What `@fluentui/react-icons` gives, an icon's own file loaded when it is asked for: its index runs sixty files with
// every icon there is, and each test file of the pane would pay for them with seconds.
const shared = { ...require("@fluentui/react-icons/utils"), ...require("@fluentui/react-icons/providers") };

module.exports = new Proxy(shared, {
  get(target, name) {
    if (name in target || typeof name !== "string") return target[name];
    const icon = /^([A-Z]\w*?)(\d+)?(Filled|Regular|Light|Color)$/.exec(name)?.[1];
    if (!icon) return undefined;
    const file = icon.replace(/(?<=[a-z\d])(?=[A-Z])/g, "-").toLowerCase();
    return require(`@fluentui/react-icons/svg/${file}`)[name];
  },
});
