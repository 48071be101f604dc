import type { Random } from "../random"
import type { Canvas } from "./canvas"
import { darker, lighter, mix } from "./colour"

/** A potted plant that stands on (0, 0), about 260 high. */
export function pottedPlant(canvas: Canvas, random: Random, leaf: string, pot: string): void {
  const shape = random.pick(["broad", "palm", "upright"] as const)
  if (shape === "broad") broadLeaves(canvas, random, leaf)
  if (shape === "palm") palmLeaves(canvas, random, leaf)
  if (shape === "upright") uprightLeaves(canvas, random, leaf)
  canvas.ellipse(0, 2, 62, 10, "#000000", 'opacity="0.18"')
  const shine = canvas.linear(
    [
      [0, lighter(pot, 0.25)],
      [0.6, pot],
      [1, darker(pot, 0.3)],
    ],
    "right",
  )
  canvas.path("M-52-84 H52 L40-4 Q38 0 32 0 H-32 Q-38 0-40-4Z", shine)
  canvas.rect(-58, -96, 116, 18, darker(pot, 0.12), 6)
}

function broadLeaves(canvas: Canvas, random: Random, leaf: string): void {
  for (let index = 0; index < 9; index++) {
    const angle = -78 + index * 19.5 + random.between(-6, 6)
    const length = random.between(120, 190)
    const colour = mix(darker(leaf, 0.25), lighter(leaf, 0.2), random.fraction())
    canvas.turned(angle, 0, -90, () => {
      canvas.path(
        `M0-90 Q-34 ${-100 - length * 0.6} 0 ${-100 - length} Q34 ${-100 - length * 0.6} 0-90Z`,
        colour,
      )
      canvas.stroke(`M0-92 V${-90 - length}`, lighter(leaf, 0.35), 1.6, 'opacity="0.6"')
    })
  }
}

function palmLeaves(canvas: Canvas, random: Random, leaf: string): void {
  for (let index = 0; index < 11; index++) {
    const reach = (index - 5) * 30 + random.between(-8, 8)
    const top = -250 + Math.abs(index - 5) * 16 + random.between(-16, 16)
    const colour = mix(darker(leaf, 0.2), lighter(leaf, 0.25), random.fraction())
    canvas.path(
      `M0-88 Q${reach * 0.25} ${top - 20} ${reach} ${top + 46} Q${reach * 0.4} ${top + 6} 8-88Z`,
      colour,
    )
  }
}

function uprightLeaves(canvas: Canvas, random: Random, leaf: string): void {
  for (let index = 0; index < 8; index++) {
    const lean = (index - 3.5) * 15
    const height = random.between(140, 230)
    const colour = mix(darker(leaf, 0.3), leaf, random.fraction())
    canvas.path(
      `M${lean * 0.4 - 10}-88 Q${lean - 18} ${-120 - height * 0.4} ${lean * 1.5} ${-88 - height} Q${lean + 20} ${-120 - height * 0.4} ${lean * 0.4 + 12}-88Z`,
      colour,
    )
  }
}
