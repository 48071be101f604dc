import type { Category } from "../../data/categories"
import type { Canvas } from "../canvas"
import type { Palette } from "../palettes"
import { barberChair } from "./barber"
import { dentalChair } from "./dental"
import { weightsCorner } from "./fitness"
import { hairStation } from "./hair"
import { massageTable } from "./massage"
import { nailTable } from "./nails"
import { bath } from "./spa"
import { matsInARow } from "./yoga"

/** The piece that tells a room's trade: its name in an alt text, and how to draw it standing on (0, 0). */
export interface Furniture {
  name: string
  draw(canvas: Canvas, palette: Palette): void
}

export const FURNITURE: Record<Category, Furniture> = {
  massage: { name: "a made-up massage table", draw: massageTable },
  hair: { name: "a styling chair before an arched mirror", draw: hairStation },
  nails: { name: "a manicure table below a shelf of polishes", draw: nailTable },
  spa: { name: "a round stone bath with petals", draw: bath },
  fitness: { name: "a rack of dumbbells and a heavy bag", draw: weightsCorner },
  dental: { name: "a treatment chair under its lamp", draw: dentalChair },
  barber: { name: "a leather barber chair beside a striped pole", draw: barberChair },
  yoga: { name: "yoga mats laid out in a row", draw: matsInARow },
}
