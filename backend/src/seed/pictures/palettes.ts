import type { Category } from "../data/categories"
import type { Random } from "../random"
import { lighter, mix } from "./colour"

/** The colours one picture is made of. */
export interface Palette {
  wall: string
  floor: string
  wood: string
  accent: string
  second: string
  cloth: string
  metal: string
  leaf: string
}

type Base = readonly [wall: string, floor: string, wood: string, accent: string, second: string]

const BASES: Record<Category, readonly Base[]> = {
  massage: [
    ["#e9d9c3", "#a9764c", "#7b4a2b", "#c2693c", "#e6b45c"],
    ["#d5dccb", "#8f6f4e", "#5f4632", "#7f9a63", "#dca65f"],
    ["#e3cfc4", "#9a6a55", "#6c3f31", "#9c4f45", "#e2a98a"],
  ],
  hair: [
    ["#f0e3e4", "#b98f86", "#7d554c", "#c14d6d", "#f0b7a4"],
    ["#dfe5e8", "#8f9aa0", "#5a5f68", "#3d6f86", "#e59a6f"],
    ["#efe6d2", "#b48f5d", "#7a5a33", "#a6792c", "#57806f"],
  ],
  nails: [
    ["#fbe4ea", "#d3a0a8", "#94606c", "#e0567f", "#f7b27d"],
    ["#e9e2f4", "#a99bc4", "#665590", "#8457b8", "#f08fb0"],
    ["#fdeadb", "#d7a583", "#96613f", "#ef7a56", "#62a6a1"],
  ],
  spa: [
    ["#d5e8e4", "#8fb0aa", "#4f6f6b", "#2f8f8a", "#f0c9a0"],
    ["#dfe9d8", "#9cab86", "#5d6b49", "#5d8f58", "#f1d8a1"],
    ["#dbe5f0", "#8fa3bb", "#4c5f7d", "#3c74a8", "#f3c3b2"],
  ],
  fitness: [
    ["#dfe2ea", "#6f7686", "#41475a", "#f0603c", "#f7b733"],
    ["#e2ebe6", "#71897f", "#3d5549", "#1e9b74", "#f2c14e"],
    ["#e8e1ef", "#7f7395", "#4b4163", "#6a4cc4", "#ff8a5c"],
  ],
  dental: [
    ["#e4f1f6", "#a9c3cf", "#6f8d9c", "#2a93b8", "#7fd1c1"],
    ["#eaf3ee", "#adc7b8", "#6f9180", "#2f9a74", "#8fc9ea"],
    ["#eeeff8", "#b4b8d3", "#767ba3", "#5462c0", "#8ed6d0"],
  ],
  barber: [
    ["#e4d8c8", "#7a5b43", "#4d3527", "#9b3b30", "#d9a441"],
    ["#d4dbd9", "#5f6b68", "#37423f", "#1f6157", "#cf8a4a"],
    ["#dcd6d3", "#6a5654", "#40302f", "#27405f", "#c9573c"],
  ],
  yoga: [
    ["#f2e7da", "#c79f78", "#8c653f", "#c9774f", "#7aa08b"],
    ["#e6e8dc", "#a8a882", "#6b6c49", "#7a8b4b", "#e3a86a"],
    ["#efe0e6", "#bd94a3", "#7f5668", "#a5557a", "#efb584"],
  ],
}

/** A palette of the category, one of three, each time slightly different. */
export function paletteOf(category: Category, random: Random): Palette {
  const [wall, floor, wood, accent, second] = random.pick(BASES[category])
  const swing = random.between(-0.12, 0.12)
  return {
    wall: mix(wall, swing > 0 ? second : accent, Math.abs(swing)),
    floor,
    wood,
    accent: mix(accent, second, random.between(0, 0.25)),
    second,
    cloth: lighter(mix(second, wall, 0.5), 0.45),
    metal: "#c9ced6",
    leaf: mix("#3f7d4f", "#7fa65a", random.fraction()),
  }
}
