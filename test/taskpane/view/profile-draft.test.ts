import { PROFILES } from "../../../src/core/score/profiles";
import { editsOf } from "../../../src/core/score/profiles/edits-of";
import { checkProfileEdits } from "../../../src/core/settings/profile-file";
import { draftOf, editsOfDraft, withField, withoutRow, withRow } from "../../../src/taskpane/view/profile-draft";

describe("a profile in the form", () => {
  test.each(Object.values(PROFILES).map((profile) => [profile.id, editsOf(profile, "本市")] as const))(
    "%s comes out of the form as it went in",
    (_, edits) => {
      expect(checkProfileEdits(editsOfDraft(draftOf(edits)))).toEqual({ edits, problems: [] });
    },
  );

  const draft = draftOf(editsOf(PROFILES["mof-2020-10"], "本市"));

  test("full-width digits and a percent sign are figures, words are not, and a blank is only nothing where it may be", () => {
    expect(editsOfDraft(withField(draft, "grades.0.from", "９２%"))).toMatchObject({
      grades: [{ from: 92 }, {}, {}, {}],
    });
    expect(checkProfileEdits(editsOfDraft(withField(draft, "execution.weight", ""))).problems).toMatchObject([
      { at: "execution.weight" },
    ]);
    expect(editsOfDraft(withField(draft, "passMark", " "))).toMatchObject({ passMark: null });
  });

  test("rows come and go, and a path that leads nowhere changes nothing of what stands", () => {
    const more = withRow(draft, "execution.caps", { below: "60", limit: "80" });
    expect(editsOfDraft(more)).toMatchObject({ execution: { caps: [{ below: 60, limit: 80 }] } });
    expect(withoutRow(more, "execution.caps", 0)).toEqual(draft);
    expect(withRow(draft, "name", {})).toEqual(draft);
  });
});
