import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { dumbbell, kettlebell } from "../objects/weights"
import type { Palette } from "../palettes"

/** A rack of dumbbells under a heavy bag, kettlebells on the floor. */
export function weightsCorner(canvas: Canvas, { wood, accent, second, metal }: Palette): void {
  canvas.ellipse(0, 6, 330, 26, "#000000", 'opacity="0.22"')
  canvas.stroke("M-240 0 V-220 M120 0 V-220", darker(wood, 0.2), 20)
  for (const y of [-200, -84]) {
    canvas.rect(-262, y, 404, 14, darker(wood, 0.35), 4)
    for (let index = 0; index < 3; index++) {
      canvas.at(-190 + index * 130, y, 0.36, () =>
        dumbbell(canvas, index % 2 ? accent : darker(wood, 0.3), metal),
      )
    }
  }
  canvas.stroke("M250-640 V-500", darker(metal, 0.4), 6)
  canvas.rect(
    190,
    -510,
    120,
    330,
    canvas.linear(
      [
        [0, lighter(accent, 0.25)],
        [0.5, accent],
        [1, darker(accent, 0.4)],
      ],
      "right",
    ),
    34,
  )
  canvas.rect(190, -400, 120, 34, second)
  canvas.at(218, 10, 0.62, () => kettlebell(canvas, second))
  canvas.at(318, 16, 0.5, () => kettlebell(canvas, darker(wood, 0.2)))
}
