import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { candle, flower } from "../objects/nature"
import type { Palette } from "../palettes"

/** A round stone bath with petals, steam above and candles at its foot. */
export function bath(canvas: Canvas, { wood, accent, second, cloth, wall }: Palette): void {
  canvas.ellipse(0, 4, 330, 34, "#000000", 'opacity="0.2"')
  canvas.path(
    "M-290-190 Q-280-20-190 0 H190 Q280-20 290-190Z",
    canvas.linear(
      [
        [0, lighter(wall, 0.4)],
        [0.5, cloth],
        [1, darker(wall, 0.35)],
      ],
      "right",
    ),
  )
  canvas.ellipse(0, -190, 290, 56, lighter(wall, 0.55))
  canvas.ellipse(
    0,
    -184,
    262,
    44,
    canvas.radial([
      [0, lighter(accent, 0.6)],
      [1, accent],
    ]),
  )
  for (const [x, y, size] of [
    [-130, -176, 0.34],
    [20, -158, 0.4],
    [150, -186, 0.3],
    [-30, -196, 0.28],
  ] as const) {
    canvas.at(x, y, size, () => flower(canvas, second, "#fff6df"))
  }
  for (const x of [-120, 10, 130]) {
    canvas.stroke(
      `M${x}-260 Q${x + 40}-310 ${x}-360 Q${x - 36}-410 ${x + 8}-460`,
      "#ffffff",
      18,
      'opacity="0.22"',
    )
  }
  canvas.rect(-360, -34, 120, 40, wood, 6)
  canvas.at(-318, -34, 0.5, () => candle(canvas, "#fff6e3", second))
  canvas.at(330, 10, 0.6, () => candle(canvas, "#fff6e3", second))
}
