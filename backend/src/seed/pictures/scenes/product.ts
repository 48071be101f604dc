import { randomOf, type Random } from "../../random"
import { Canvas } from "../canvas"
import { darker, lighter, mix } from "../colour"
import { candle, soap, sprig } from "../objects/nature"
import { band, blocks, bolster, rolledMat, shirt, towels } from "../objects/textiles"
import { brush, comb, file, hairBrush, razor, toothbrushes } from "../objects/tools"
import { bottle, bowl, cup, dropper, flask, jar, polish, pump, tin, tube } from "../objects/vessels"
import { dumbbell, gloves, kettlebell, roller, rope, singingBowl } from "../objects/weights"

type Draw = (canvas: Canvas, main: string, other: string) => void

/** What a product may look like; each stands on (0, 0) and takes two colours. */
const LOOKS = {
  bottle: [bottle, 1.7],
  pump: [pump, 1.7],
  dropper: [dropper, 1.9],
  jar: [jar, 2],
  tube: [tube, 1.7],
  polish: [(canvas, main) => polish(canvas, main), 2.2],
  tin: [tin, 2.1],
  cup: [(canvas, main) => cup(canvas, main), 2.4],
  bowl: [(canvas, main, other) => bowl(canvas, main, lighter(other, 0.3)), 1.8],
  flask: [(canvas, main) => flask(canvas, main), 1.5],
  candle: [(canvas, main, other) => candle(canvas, lighter(main, 0.6), other), 2.4],
  soap: [(canvas, main) => soap(canvas, main), 2],
  towels: [(canvas, main, other) => towels(canvas, [main, other, lighter(main, 0.5)]), 1.7],
  mat: [rolledMat, 1.45],
  bolster: [(canvas, main) => bolster(canvas, main), 1.4],
  blocks: [blocks, 1.8],
  shirt: [shirt, 1.8],
  band: [(canvas, main) => band(canvas, main), 1.8],
  roller: [(canvas, main) => roller(canvas, main), 1.4],
  kettlebell: [(canvas, main) => kettlebell(canvas, main), 2],
  dumbbell: [(canvas, main) => dumbbell(canvas, main, "#c9ced6"), 1.6],
  gloves: [(canvas, main) => gloves(canvas, main), 1.7],
  rope: [(canvas, main) => rope(canvas, main), 2],
  comb: [(canvas, main) => comb(canvas, main), 2],
  hairbrush: [hairBrush, 1.5],
  brush: [(canvas, main, other) => brush(canvas, main, lighter(other, 0.3)), 1.8],
  razor: [(canvas, main) => razor(canvas, main, "#c9ced6"), 1.6],
  toothbrush: [toothbrushes, 1.5],
  file: [(canvas, main) => file(canvas, main), 2],
  singingbowl: [(canvas, main) => singingBowl(canvas, main), 1.9],
} satisfies Record<string, readonly [Draw, number]>

export type Look = keyof typeof LOOKS

/** A product on a round stand before a wash of its own colours; 960 by 960. */
export function drawProduct(key: string, look: Look, main: string, other: string): string {
  const random = randomOf(`product/${key}`)
  const canvas = new Canvas(960, 960)
  const pale = mix(other, main, 0.3)
  canvas.rect(
    0,
    0,
    960,
    960,
    canvas.linear([
      [0, lighter(pale, 0.78)],
      [1, lighter(pale, 0.48)],
    ]),
  )
  drawShape(canvas, random, lighter(other, 0.35), lighter(main, 0.55))
  if (random.chance(0.55)) {
    const side = random.pick([170, 800])
    canvas.at(side, 760, 2, () => sprig(canvas, mix("#4f8a58", main, 0.2)), side > 480)
  }
  canvas.ellipse(480, 812, 360, 58, darker(pale, 0.12), 'opacity="0.5"')
  canvas.rect(
    150,
    742,
    660,
    66,
    canvas.linear([
      [0, lighter(pale, 0.4)],
      [1, darker(pale, 0.1)],
    ]),
    33,
  )
  canvas.ellipse(480, 748, 330, 48, lighter(pale, 0.66))
  const [draw, scale]: readonly [Draw, number] = LOOKS[look]
  canvas.at(480, 752, scale, () => draw(canvas, main, other))
  return canvas.toString()
}

function drawShape(canvas: Canvas, random: Random, first: string, second: string): void {
  const shade = canvas.linear([
    [0, first],
    [1, second],
  ])
  const shape = random.pick(["sun", "arch", "wave", "split"] as const)
  if (shape === "sun") canvas.circle(random.between(400, 560), 430, 310, shade, 'opacity="0.8"')
  if (shape === "arch") canvas.path("M190 960 V430 a290 290 0 0 1 580 0 V960Z", shade, 'opacity="0.75"')
  if (shape === "wave") canvas.path("M0 420 C260 260 520 620 960 340 V960 H0Z", shade, 'opacity="0.7"')
  if (shape === "split") canvas.rect(random.pick([0, 480]), 0, 480, 960, shade, 0, 'opacity="0.6"')
}
