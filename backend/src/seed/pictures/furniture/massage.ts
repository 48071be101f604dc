import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { towels } from "../objects/textiles"
import type { Palette } from "../palettes"

/** A padded treatment table, made up. */
export function massageTable(canvas: Canvas, { wood, cloth, accent, second }: Palette): void {
  canvas.ellipse(0, 6, 270, 26, "#000000", 'opacity="0.2"')
  for (const x of [-196, 176]) canvas.rect(x, -120, 22, 124, darker(wood, 0.1), 4)
  canvas.stroke("M-184-16 L186-112 M-184-112 L186-16", darker(wood, 0.2), 10)
  canvas.rect(-236, -150, 472, 34, wood, 8)
  canvas.rect(
    -246,
    -186,
    492,
    48,
    canvas.linear([
      [0, lighter(cloth, 0.5)],
      [1, darker(cloth, 0.12)],
    ]),
    22,
  )
  canvas.rect(
    -60,
    -192,
    236,
    84,
    canvas.linear([
      [0, lighter(accent, 0.15)],
      [1, darker(accent, 0.25)],
    ]),
    10,
  )
  canvas.rect(-60, -150, 236, 12, second)
  canvas.ellipse(-216, -196, 48, 20, lighter(cloth, 0.6))
  canvas.at(120, -190, 0.42, () => towels(canvas, [lighter(cloth, 0.3), second]))
}
