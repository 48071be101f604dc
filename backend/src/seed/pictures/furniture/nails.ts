import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { polish } from "../objects/vessels"
import type { Palette } from "../palettes"

/** A manicure table with its lamp, a shelf of colours above, a stool on each side. */
export function nailTable(canvas: Canvas, { wood, accent, second, cloth, metal }: Palette): void {
  canvas.rect(-200, -420, 400, 16, wood, 4)
  ;["#d8345f", accent, second, "#6a8fd8", "#f6d2a2", "#8c5bb0", "#57a596"].forEach((colour, index) => {
    canvas.at(-162 + index * 54, -420, 0.38, () => polish(canvas, colour))
  })
  canvas.ellipse(0, 6, 300, 24, "#000000", 'opacity="0.2"')
  for (const x of [-236, 236]) stool(canvas, x, accent, metal)
  canvas.stroke("M-120-6 L-96-150 M120-6 L96-150", darker(wood, 0.2), 14)
  canvas.rect(
    -180,
    -172,
    360,
    26,
    canvas.linear([
      [0, lighter(wood, 0.3)],
      [1, wood],
    ]),
    10,
  )
  canvas.rect(-64, -190, 128, 20, lighter(cloth, 0.4), 10)
  canvas.stroke("M120-172 Q130-290 40-280", darker(metal, 0.25), 9)
  canvas.path("M6-262 Q30-310 74-274Z", second)
  canvas.path("M10-262 L-50-176 H100 L72-272Z", "#fff2c6", 'opacity="0.35"')
}

function stool(canvas: Canvas, x: number, seat: string, metal: string): void {
  canvas.rect(x - 7, -96, 14, 96, metal)
  canvas.ellipse(x, -2, 56, 9, darker(metal, 0.35))
  canvas.rect(
    x - 62,
    -122,
    124,
    34,
    canvas.linear([
      [0, lighter(seat, 0.3)],
      [1, darker(seat, 0.2)],
    ]),
    16,
  )
}
