// Tests that need LibreOffice: its own runner, since not every machine has it. `npm run test:office`.
const { projects } = require("./jest.config.js");

module.exports = {
  ...projects[0],
  displayName: "office",
  testMatch: ["<rootDir>/test/office/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
