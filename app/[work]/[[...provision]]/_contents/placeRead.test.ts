import { expect, test } from "vitest";
import { placeRead } from "./placeRead";

const places = ["11", "12", "13", "14", "15"];

test("the place that the address names is read, though others stand higher in the window", () => {
  expect(placeRead(places, new Set(["12", "11"]), "15")).toBe("15");
});

test("once the reader scrolls, the topmost place in the window is read, and none where none is there", () => {
  expect(placeRead(places, new Set(["12", "11"]), null)).toBe("11");
  expect(placeRead(places, new Set(), null)).toBeNull();
});
