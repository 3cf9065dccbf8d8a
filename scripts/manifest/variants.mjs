// The variants of the manifest. One add-in id in all of them: settings kept in a workbook belong to the add-in,
// wherever it is served from.
export const ADD_IN_ID = "6f0d3b9a-6c1e-4d0f-9b51-2a7e6d1c84f2";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where each variant is served from by default (JIPING_ADDRESS overrides it) and where it loads office.js from. */
export const VARIANTS = {
  development: { address: "https://localhost:3000", officeJs: cdn, output: "manifest.xml" },
  production: { address: "https://jiping.example", officeJs: cdn, output: "dist/manifest.production.xml" },
  "21vianet": {
    address: "https://jiping.example",
    officeJs: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    output: "dist/manifest.21vianet.xml",
  },
  // A site of one's own, office.js beside it under Microsoft's terms; nothing outside is asked for.
  "self-hosted": {
    address: "https://jiping.example",
    officeJs: "office-js/office.js",
    output: "dist/manifest.self-hosted.xml",
  },
};
