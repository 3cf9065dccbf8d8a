import { remember } from "../../../src/core/recognise/remember";

describe("remember", () => {
  const counted = () => {
    const asked: string[] = [];
    const read = remember((text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    return { asked, read };
  };

  test("a text is read once, also where it reads as nothing", () => {
    const { asked, read } = counted();
    expect(["分值", "分值", "", ""].map(read)).toEqual([2, 2, null, null]);
    expect(asked).toEqual(["分值", ""]);
  });

  test("a long text is read each time", () => {
    const { asked, read } = counted();
    const long = "长".repeat(201);
    expect([read(long), read(long)]).toEqual([201, 201]);
    expect(asked).toHaveLength(2);
  });

  test("of more texts than it keeps it forgets all and goes on", () => {
    const { asked, read } = counted();
    const many = Array.from({ length: 5001 }, (_, at) => `名${String(at)}`);
    many.forEach(read);
    expect(read("名5000")).toBe(5);
    expect(asked).toHaveLength(5001);
    expect(read("名0")).toBe(2);
    expect(asked).toHaveLength(5002);
  });
});
