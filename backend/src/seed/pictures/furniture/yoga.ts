import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { blocks, bolster } from "../objects/textiles"
import { singingBowl } from "../objects/weights"
import type { Palette } from "../palettes"

/** Mats laid out towards the light, with bolster, blocks and a singing bowl. */
export function matsInARow(canvas: Canvas, { accent, second, wood, leaf }: Palette): void {
  const tints = [accent, second, leaf, lighter(accent, 0.3)]
  tints.forEach((tint, index) => {
    const top = -150 + index * 58
    const bottom = -330 + index * 196
    canvas.polygon(
      [
        [top - 10, -120],
        [top + 42, -120],
        [bottom + 132, 40],
        [bottom - 18, 40],
      ],
      canvas.linear([
        [0, darker(tint, 0.12)],
        [1, lighter(tint, 0.15)],
      ]),
    )
  })
  canvas.circle(
    0,
    -400,
    120,
    canvas.radial([
      [0, lighter(second, 0.4)],
      [0.85, second],
      [1, darker(second, 0.2)],
    ]),
  )
  canvas.stroke("M0-560 V-520", darker(wood, 0.2), 6)
  canvas.at(-250, -104, 0.62, () => bolster(canvas, accent))
  canvas.at(250, -104, 0.6, () => blocks(canvas, "#c69a6b", second))
  canvas.at(0, -118, 0.5, () => singingBowl(canvas, "#c9953f"))
}
