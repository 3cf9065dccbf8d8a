// The workbench: a page of its own for developing and testing, never a part of dist/. It holds no office.js: the server
// takes that from node_modules.
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const target = "es2022";
const page = path.resolve(__dirname, "src/workbench/page");

module.exports = (env) => ({
  mode: "production",
  target: ["web", target],
  devtool: false,
  entry: { workbench: path.join(page, "main.ts"), probe: path.join(page, "probe.ts") },
  output: {
    path: path.resolve(__dirname, env?.output ?? ".cache/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, ".cache/webpack-workbench"),
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: [".ts", ".js"] },
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
  optimization: {
    chunkIds: "named",
    splitChunks: { chunks: "async" },
    minimize: false, // read from the same machine; minifying the grid would take longer than all the rest
  },
  performance: { hints: false },
  plugins: [
    new HtmlWebpackPlugin({ filename: "index.html", template: path.join(page, "index.html"), chunks: ["workbench"] }),
    new HtmlWebpackPlugin({ filename: "probe.html", template: path.join(page, "probe.html"), chunks: ["probe"] }),
    new CopyWebpackPlugin({
      patterns: [
        { from: path.join(page, "page.css") },
        { from: require.resolve("@univerjs/preset-sheets-core/lib/index.css"), to: "univer.css" },
      ],
    }),
  ],
});
