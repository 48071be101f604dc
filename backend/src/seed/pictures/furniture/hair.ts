import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import type { Palette } from "../palettes"

/** A mirror, its counter, and a chair in front of it. */
export function hairStation(canvas: Canvas, { wood, accent, second, cloth, metal }: Palette): void {
  const glass = canvas.linear(
    [
      [0, "#f7fbff"],
      [0.5, lighter(cloth, 0.3)],
      [1, "#d7e2ea"],
    ],
    "right",
  )
  canvas.path(
    "M-130-200 V-430 Q-130-540 0-540 Q130-540 130-430 V-200Z",
    canvas.linear([
      [0, second],
      [1, darker(second, 0.3)],
    ]),
  )
  canvas.path("M-114-200 V-428 Q-114-524 0-524 Q114-524 114-428 V-200Z", glass)
  canvas.path("M-80-250 L40-500 L76-488 L-30-250Z", "#ffffff", 'opacity="0.4"')
  canvas.rect(-170, -206, 340, 20, wood, 6)
  canvas.rect(-150, -186, 300, 46, darker(wood, 0.25), 4)
  canvas.ellipse(0, 6, 150, 18, "#000000", 'opacity="0.22"')
  canvas.ellipse(0, 0, 92, 14, darker(metal, 0.3))
  canvas.rect(-12, -70, 24, 70, metal)
  canvas.rect(
    -104,
    -104,
    208,
    42,
    canvas.linear([
      [0, lighter(accent, 0.2)],
      [1, darker(accent, 0.3)],
    ]),
    18,
  )
  canvas.path(
    "M-92-96 Q-110-260-66-272 H66 Q110-260 92-96Z",
    canvas.linear([
      [0, lighter(accent, 0.3)],
      [1, darker(accent, 0.1)],
    ]),
  )
  canvas.stroke("M-118-92 V-150 H-84 M118-92 V-150 H84", darker(metal, 0.2), 12)
}
