import type zh from "../zh-CN/listing-terms";

/** Words of findings and schemes, in the pane and in the listings. */
export default {
  "listing.severity.error": "Error",
  "listing.severity.warning": "Warning",
  "listing.severity.info": "Hint",
  "listing.scheme.points": "points",
  "listing.scheme.nested-percent": "nested percent",
  "listing.scheme.scores-only": "scores only",
  "listing.scheme.label-points": "points in labels",
  "listing.scheme.none": "not scored",
} as const satisfies Record<keyof typeof zh, string>;
