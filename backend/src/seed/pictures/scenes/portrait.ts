import { randomOf, type Random } from "../../random"
import { Canvas } from "../canvas"
import { darker, lighter, mix } from "../colour"

const SKINS = {
  bangkok: ["#f0c9a0", "#e3b184", "#d19a6b", "#bd8357"],
  nairobi: ["#8d5a3b", "#74462c", "#5d3723", "#a06a47"],
  berlin: ["#f5d3b8", "#ecc0a0", "#d8a27e", "#8d5a3b"],
} as const
const HAIR = {
  bangkok: ["#1c1a1f", "#2b2226", "#3b2a25"],
  nairobi: ["#15131a", "#231a1c", "#3a2420"],
  berlin: ["#3b2a22", "#8a5a33", "#c9a063", "#6c6f78"],
} as const
const CLOTHES = ["#2f6f73", "#a4503b", "#41507f", "#7a5a86", "#4d6b4a", "#b27a35", "#34424f", "#9a4564"]
const GROUNDS = ["#f3d9b8", "#cfe3dc", "#d8dcf0", "#f4d3d0", "#e2e6c9", "#d5e6f1", "#ead8ea"]

/** A person in a few shapes, without a likeness: hair, face, shoulders before a coloured ground; 640 by 640. */
export function drawPortrait(key: string, city: keyof typeof SKINS): string {
  const random = randomOf(`portrait/${key}`)
  const canvas = new Canvas(640, 640)
  const ground = random.pick(GROUNDS)
  const cloth = random.pick(CLOTHES)
  const skin = random.pick(SKINS[city])
  const hair = random.pick(HAIR[city])
  canvas.rect(
    0,
    0,
    640,
    640,
    canvas.linear([
      [0, lighter(ground, 0.35)],
      [1, mix(ground, cloth, 0.22)],
    ]),
  )
  canvas.circle(
    random.between(200, 440),
    random.between(220, 320),
    random.between(190, 250),
    mix(ground, cloth, 0.3),
    'opacity="0.6"',
  )
  canvas.circle(random.between(60, 580), random.between(60, 200), 70, lighter(cloth, 0.45), 'opacity="0.4"')
  const style = random.pick(["bob", "long", "short", "bun", "curls", "crop"] as const)
  drawHairBehind(canvas, style, hair)
  canvas.path(
    "M70 660 Q80 470 250 450 H390 Q560 470 570 660Z",
    canvas.linear([
      [0, lighter(cloth, 0.12)],
      [1, darker(cloth, 0.25)],
    ]),
  )
  drawCollar(canvas, random, cloth)
  canvas.path("M268 380 V452 Q320 506 372 452 V380Z", darker(skin, 0.12))
  canvas.path(
    "M212 272 Q208 420 320 438 Q432 420 428 272 Q424 168 320 166 Q216 168 212 272Z",
    canvas.linear(
      [
        [0, lighter(skin, 0.12)],
        [1, skin],
      ],
      "right",
    ),
  )
  canvas.circle(212, 302, 22, skin)
  canvas.circle(428, 302, 22, darker(skin, 0.06))
  drawFace(canvas, random, skin, hair)
  drawHairFront(canvas, style, hair)
  return canvas.toString()
}

type Style = "bob" | "long" | "short" | "bun" | "curls" | "crop"

function drawHairBehind(canvas: Canvas, style: Style, hair: string): void {
  const shade = canvas.linear([
    [0, lighter(hair, 0.12)],
    [1, hair],
  ])
  if (style === "bob")
    canvas.path("M186 290 Q176 128 320 122 Q464 128 454 290 L462 400 Q320 430 178 400Z", shade)
  if (style === "long")
    canvas.path("M182 290 Q172 122 320 118 Q468 122 458 290 L484 540 Q320 580 156 540Z", shade)
  if (style === "bun") canvas.circle(320, 118, 62, shade)
  if (style === "curls") {
    for (let index = 0; index < 15; index++) {
      const angle = Math.PI * (0.94 + (index / 14) * 1.12)
      canvas.circle(
        320 + Math.cos(angle) * 128,
        272 + Math.sin(angle) * 128,
        50,
        index % 2 ? hair : lighter(hair, 0.08),
      )
    }
  }
}

function drawHairFront(canvas: Canvas, style: Style, hair: string): void {
  const shade = canvas.linear(
    [
      [0, lighter(hair, 0.2)],
      [1, hair],
    ],
    "right",
  )
  if (style === "crop")
    canvas.path("M208 262 Q214 146 320 144 Q426 146 432 262 Q416 206 320 200 Q224 206 208 262Z", shade)
  else if (style === "short")
    canvas.path(
      "M200 282 Q188 130 330 122 Q458 128 440 282 Q432 214 372 196 Q292 228 218 216 Q206 240 200 282Z",
      shade,
    )
  else if (style === "curls")
    for (let x = 222; x <= 420; x += 33) canvas.circle(x, 190 - Math.abs(320 - x) * -0.12, 36, shade)
  else
    canvas.path(
      "M202 300 Q196 140 320 138 Q444 140 438 300 Q430 226 346 192 Q280 232 220 234 Q206 262 202 300Z",
      shade,
    )
}

function drawFace(canvas: Canvas, random: Random, skin: string, hair: string): void {
  for (const x of [272, 368]) {
    canvas.stroke(`M${x - 20} 268 Q${x} ${random.between(252, 260)} ${x + 20} 268`, mix(hair, skin, 0.15), 7)
    canvas.circle(x, 300, 8.5, "#2a2024")
    canvas.circle(x - 34 * Math.sign(320 - x), 348, 26, mix(skin, "#d9605a", 0.35), 'opacity="0.4"')
  }
  canvas.stroke("M320 306 Q310 336 322 342", darker(skin, 0.22), 6)
  canvas.stroke(`M284 376 Q320 ${random.between(396, 412)} 356 376`, mix(skin, "#8f2f35", 0.6), 8)
  if (random.chance(0.22)) {
    const frame = 'stroke="#2b2f3a" stroke-width="6"'
    for (const x of [272, 368]) canvas.circle(x, 300, 36, "none", frame)
    canvas.stroke("M308 296 Q320 288 332 296", "#2b2f3a", 6)
  }
}

function drawCollar(canvas: Canvas, random: Random, cloth: string): void {
  const kind = random.pick(["round", "shirt", "wrap"] as const)
  const tint = lighter(cloth, 0.4)
  if (kind === "round") canvas.stroke("M246 456 Q320 540 394 456", tint, 14)
  if (kind === "shirt") canvas.path("M250 448 L320 540 L390 448 L414 476 L330 590 H310 L226 476Z", tint)
  if (kind === "wrap") canvas.stroke("M240 452 L352 640 M400 452 L330 560", tint, 12)
}
