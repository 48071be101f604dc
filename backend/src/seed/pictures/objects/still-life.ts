import type { Category } from "../../data/categories"
import type { Canvas } from "../canvas"
import { darker } from "../colour"
import type { Palette } from "../palettes"
import { candle, flower, pouches, sprig, stones } from "./nature"
import { blocks, bolster, rolledMat, towels } from "./textiles"
import { brush, comb, dryer, file, hairBrush, razor, scissors, tooth, toothbrushes } from "./tools"
import { bottle, bowl, dropper, flask, jar, polish, pump, tube } from "./vessels"
import { dumbbell, gloves, kettlebell, rope, singingBowl } from "./weights"

/** One thing of a still life: what it is called in an alt text, how wide it stands, how to draw it. */
export interface Thing {
  name: string
  width: number
  draw(canvas: Canvas, palette: Palette): void
}

const thing = (name: string, width: number, draw: Thing["draw"]): Thing => ({ name, width, draw })

const sprigOfLeaves = thing("a green sprig", 110, (canvas, { leaf }) => sprig(canvas, leaf))
const lightedCandle = thing("a lit candle", 130, (canvas, { cloth, second }) => candle(canvas, cloth, second))

/** What lies on the table in the pictures of a category. */
export const THINGS: Record<Category, readonly Thing[]> = {
  massage: [
    thing("stacked basalt stones", 220, (canvas) => stones(canvas, "#4b4f57")),
    thing("herbal compress balls", 260, (canvas, { cloth, accent }) => pouches(canvas, cloth, accent)),
    thing("a bottle of warm oil", 130, (canvas, { second, cloth }) =>
      bottle(canvas, darker(second, 0.2), cloth),
    ),
    lightedCandle,
    thing("a frangipani flower", 110, (canvas, { second }) => flower(canvas, "#fff3e6", second)),
    sprigOfLeaves,
  ],
  hair: [
    thing("a hair dryer", 270, (canvas, { accent }) => dryer(canvas, accent)),
    thing("cutting scissors", 120, (canvas, { metal, accent }) => scissors(canvas, metal, accent)),
    thing("a paddle brush", 180, (canvas, { wood, cloth }) => hairBrush(canvas, wood, cloth)),
    thing("a bottle of shampoo", 150, (canvas, { second, cloth }) => pump(canvas, second, cloth)),
    thing("a wide comb", 240, (canvas, { wood }) => comb(canvas, wood)),
    sprigOfLeaves,
  ],
  nails: [
    ...["#d8345f", "#f2a65a", "#6a8fd8"].map((colour, index) =>
      thing(["a red polish", "an amber polish", "a blue polish"][index], 96, (canvas) =>
        polish(canvas, colour),
      ),
    ),
    thing("a rose polish", 96, (canvas, { accent }) => polish(canvas, accent)),
    thing("a nail file", 240, (canvas, { second }) => file(canvas, second)),
    thing("a bowl of warm water", 260, (canvas, { cloth }) => bowl(canvas, cloth, "#b9e0e6")),
    thing("a jar of hand cream", 180, (canvas, { cloth, accent }) => jar(canvas, cloth, accent)),
    thing("a blossom", 110, (canvas, { accent, second }) => flower(canvas, accent, second)),
  ],
  spa: [
    thing("a bowl of petals", 270, (canvas, { wood, second }) => bowl(canvas, wood, second)),
    thing("folded towels", 270, (canvas, { cloth, second, wall }) => towels(canvas, [cloth, second, wall])),
    thing("a clay mask in a jar", 180, (canvas, { wall, wood }) => jar(canvas, wall, wood)),
    thing("a dropper of serum", 110, (canvas, { accent, cloth }) => dropper(canvas, accent, cloth)),
    lightedCandle,
    sprigOfLeaves,
    thing("smooth stones", 220, (canvas, { floor }) => stones(canvas, floor)),
  ],
  fitness: [
    thing("a kettlebell", 180, (canvas, { accent }) => kettlebell(canvas, accent)),
    thing("a dumbbell", 300, (canvas, { metal, wood }) => dumbbell(canvas, wood, metal)),
    thing("a skipping rope", 240, (canvas, { second }) => rope(canvas, second)),
    thing("boxing gloves", 320, (canvas, { accent }) => gloves(canvas, accent)),
    thing("a water bottle", 110, (canvas, { second }) => flask(canvas, second)),
    thing("fresh towels", 270, (canvas, { cloth, second }) => towels(canvas, [cloth, second])),
  ],
  dental: [
    thing("a model of a tooth", 170, (canvas) => tooth(canvas)),
    thing("toothbrushes in a cup", 170, (canvas, { accent, second }) => toothbrushes(canvas, accent, second)),
    thing("a tube of paste", 120, (canvas, { accent, cloth }) => tube(canvas, accent, cloth)),
    thing("a bottle of rinse", 130, (canvas, { second, cloth }) => bottle(canvas, second, cloth)),
    thing("a sprig of mint", 110, (canvas, { leaf }) => sprig(canvas, leaf)),
  ],
  barber: [
    thing("a shaving brush", 120, (canvas, { wood }) => brush(canvas, wood, "#d9c7a8")),
    thing("a bowl of lather", 270, (canvas, { wood }) => bowl(canvas, wood, "#fbf7ef")),
    thing("a straight razor", 260, (canvas, { accent, metal }) => razor(canvas, accent, metal)),
    thing("cutting scissors", 120, (canvas, { metal, second }) => scissors(canvas, metal, second)),
    thing("a jar of pomade", 180, (canvas, { second, wood }) => jar(canvas, second, wood)),
    thing("hot towels", 270, (canvas, { cloth, wall }) => towels(canvas, [cloth, wall])),
  ],
  yoga: [
    thing("a singing bowl", 270, (canvas) => singingBowl(canvas, "#c9953f")),
    thing("a rolled mat", 330, (canvas, { accent, wood }) => rolledMat(canvas, accent, wood)),
    thing("cork blocks", 260, (canvas, { second }) => blocks(canvas, "#c69a6b", second)),
    thing("a round bolster", 370, (canvas, { accent }) => bolster(canvas, accent)),
    lightedCandle,
    sprigOfLeaves,
  ],
}
