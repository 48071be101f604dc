import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import type { Palette } from "../palettes"

/** A mirror with bulbs, the turning pole and a heavy leather chair. */
export function barberChair(canvas: Canvas, { wood, accent, second, metal, cloth }: Palette): void {
  canvas.rect(-190, -560, 300, 300, wood, 10)
  canvas.rect(
    -172,
    -542,
    264,
    264,
    canvas.linear(
      [
        [0, "#eef4f8"],
        [0.6, lighter(cloth, 0.3)],
        [1, "#cfd9e0"],
      ],
      "right",
    ),
    6,
  )
  for (const x of [-160, -80, 0, 80]) canvas.circle(x, -552, 9, "#ffe7a6")
  canvas.rect(-220, -250, 360, 22, darker(wood, 0.2), 5)
  pole(canvas, accent)
  canvas.ellipse(0, 8, 190, 22, "#000000", 'opacity="0.25"')
  canvas.ellipse(0, 0, 110, 16, darker(metal, 0.35))
  canvas.rect(
    -24,
    -84,
    48,
    84,
    canvas.linear(
      [
        [0, darker(metal, 0.3)],
        [0.5, "#ffffff"],
        [1, darker(metal, 0.3)],
      ],
      "right",
    ),
  )
  const leather = canvas.linear([
    [0, lighter(accent, 0.22)],
    [1, darker(accent, 0.35)],
  ])
  canvas.path("M-96-120 Q-120-330-84-350 H40 Q76-340 76-120Z", leather)
  canvas.rect(-66, -402, 92, 54, leather, 20)
  canvas.rect(-120, -146, 250, 60, leather, 24)
  canvas.stroke("M-60-320 H16 M-60-270 H20 M-60-220 H22", darker(accent, 0.4), 4)
  canvas.stroke("M-128-120 V-206 H-40 M126-120 V-206 H60", metal, 14)
  canvas.path("M120-96 L206-20 H250 L240 0 H176 L104-86Z", darker(metal, 0.15))
  canvas.rect(-124, -98, 250, 10, second, 5)
}

function pole(canvas: Canvas, accent: string): void {
  canvas.inside(206, -500, 54, 230, 20, () => {
    canvas.rect(206, -500, 54, 230, "#fbfbf8")
    for (let y = -560; y < -220; y += 64) {
      canvas.polygon(
        [
          [206, y + 40],
          [260, y],
          [260, y + 24],
          [206, y + 64],
        ],
        accent,
      )
      canvas.polygon(
        [
          [206, y + 72],
          [260, y + 32],
          [260, y + 46],
          [206, y + 86],
        ],
        "#2d4f86",
      )
    }
  })
  for (const y of [-522, -282]) canvas.rect(198, y, 70, 26, "#c7a35a", 12)
}
