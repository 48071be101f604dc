import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import type { Palette } from "../palettes"

/** A treatment chair under its lamp, with the tray beside it. */
export function dentalChair(canvas: Canvas, { accent, second, metal, cloth }: Palette): void {
  canvas.ellipse(0, 6, 280, 24, "#000000", 'opacity="0.18"')
  canvas.rect(-90, -30, 180, 32, darker(metal, 0.2), 12)
  canvas.rect(-34, -110, 68, 84, metal, 6)
  const leather = canvas.linear([
    [0, lighter(accent, 0.3)],
    [1, darker(accent, 0.15)],
  ])
  canvas.path(
    "M-250-150 Q-240-178-200-166 L-20-138 Q40-136 70-180 L160-330 Q178-360 206-344 Q230-328 214-298 L112-122 Q92-96 50-96 H-40 L-236-118 Q-254-124-250-150Z",
    leather,
  )
  canvas.ellipse(208, -372, 38, 24, lighter(accent, 0.2), 'transform="rotate(-58 208 -372)"')
  canvas.stroke("M-60-150 H60", lighter(accent, 0.5), 6)
  canvas.stroke("M-150 0 V-440 L-10-500 L60-440", metal, 14)
  canvas.ellipse(74, -424, 56, 26, lighter(metal, 0.5), 'transform="rotate(24 74 -424)"')
  canvas.polygon(
    [
      [40, -410],
      [112, -400],
      [220, -250],
      [40, -210],
    ],
    "#fffbe0",
    'opacity="0.28"',
  )
  canvas.stroke("M-150-210 H-250", metal, 10)
  canvas.rect(-330, -226, 150, 18, lighter(metal, 0.5), 6)
  for (let index = 0; index < 4; index++)
    canvas.rect(-316 + index * 30, -234, 18, 8, index % 2 ? second : cloth, 3)
}
