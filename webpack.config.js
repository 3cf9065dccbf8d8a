const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const target = "es2022"; // WebView2 and current browsers: no ES5 output, no core-js
const { version } = JSON.parse(fs.readFileSync(path.resolve(__dirname, "package.json"), "utf8"));

/**
 * What the pane's page may do, and nothing else. Griffel, Fluent's style engine, makes empty <style> elements and fills
 * them through the CSSOM: the one hash is that of the empty text, so neither 'unsafe-inline' nor a nonce is needed.
 * connect-src 'none': no code of ours makes a request after loading. Office.js is Microsoft's and loads its own parts.
 */
function contentSecurityPolicy(officeJs) {
  const office = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** `--env variant=…` says where the page loads Microsoft's library from (`--env officeJs=…` overrides it). */
module.exports = async (env, argv) => {
  const { ChunkGroups } = await import("./scripts/chunk-groups.mjs");
  const { VARIANTS } = await import("./scripts/manifest/variants.mjs");
  const development = argv.mode === "development";
  const variant = VARIANTS[env?.variant ?? "production"];
  if (!variant) throw new Error(`no variant "${env.variant}"; there are ${Object.keys(VARIANTS).join(", ")}`);
  const officeJs = env?.officeJs ?? variant.officeJs;
  return {
    target: ["web", target],
    devtool: development ? "eval-cheap-module-source-map" : false,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, env?.output ?? "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      clean: { keep: /manifest\..*\.xml$/ },
    },
    cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.md$/, type: "asset/source" }, // the rules' pages
        {
          test: /core[\\/]recognise[\\/]lexicon/,
          enforce: "pre",
          loader: path.resolve(__dirname, "scripts/without-sources.mjs"),
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target,
              transform: { react: { runtime: "automatic" } },
            },
            module: { type: "es6" },
          },
        },
      ],
    },
    optimization: {
      chunkIds: "named",
      // Numbers and names that say nothing compress badly: the shortest there are save a hundredth of what is loaded.
      moduleIds: development ? "named" : "size",
      mangleExports: "size",
      runtimeChunk: "single",
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          vendor: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tabster|keyborg|@floating-ui)[\\/]/,
            name: "vendor",
            chunks: "initial",
            priority: 10,
          },
          // What the first result needs of the core is one file: the tabs share parts of it, and each part would be a
          // file of its own, compressed apart from the rest.
          core: {
            test: (module, { chunkGraph }) =>
              /[\\/]src[\\/]core[\\/]/.test(module.resource ?? "") &&
              Array.from(chunkGraph.getModuleChunks(module)).some(({ name }) => name === "core"),
            name: "core-rooms",
            chunks: "all",
            enforce: true,
            priority: 20,
          },
        },
      },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { ecma: 2022, compress: { ecma: 2022, passes: 3 } },
        }),
      ],
    },
    performance: { hints: false }, // scripts/size.mjs holds the budget, gzipped and by what is loaded when
    plugins: [
      new ChunkGroups(path.resolve(__dirname, ".cache/chunk-groups.json")),
      new webpack.DefinePlugin({ JIPING_VERSION: JSON.stringify(version) }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(officeJs), officeJs },
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          { from: "assets/functions/*.json" },
          { from: "assets/shortcuts.json", to: "assets/shortcuts.json" },
          { from: "docs/images/guide/*.png", to: "images/guide/[name][ext]", noErrorOnMissing: true },
          { from: "src/taskpane/guard.js", to: "guard.js" },
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "src/taskpane/pages" },
        ],
      }),
    ],
  };
};
