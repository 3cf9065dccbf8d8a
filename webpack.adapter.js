// The adapter's suite for a browser: the page with the tests, and the add-in's page that they load. Built when the
// browser tests run, beside the workbench's own page; it holds neither office.js nor the grid.
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");

const target = "es2022";
const pages = path.resolve(__dirname, "test/e2e/adapter");

module.exports = {
  mode: "production",
  target: ["web", target],
  devtool: false,
  entry: { tests: path.join(pages, "tests.ts"), client: path.join(pages, "client.ts") },
  output: { path: path.resolve(__dirname, ".cache/workbench/adapter"), filename: "[name].js", clean: true },
  resolve: {
    extensions: [".ts", ".js"],
    // jest's `expect` compares; what it needs Node for (stack traces and the terminal) it does not do here.
    alias: { "jest-util": path.join(pages, "jest-util.ts"), "jest-message-util": false },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target }, module: { type: "es6" } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new NormalModuleReplacementPlugin(/^\.\/excel-under-test$/, path.join(pages, "excel-under-test.ts")),
    new HtmlWebpackPlugin({ filename: "index.html", template: path.join(pages, "tests.html"), chunks: ["tests"] }),
    new HtmlWebpackPlugin({ filename: "client.html", template: path.join(pages, "client.html"), chunks: ["client"] }),
  ],
};
