import { z } from "@medusajs/framework/zod"
import { REFUSED_CONTROLS } from "../../text/invisible"
import { cleanLine, cleanPlainText } from "../../text/plain-text"
import { cleanRichText, plainOf } from "../../text/rich-text"
import { stated } from "./text-kind"

/** What is sent may be this many times longer than what is kept: it shrinks when it is cleaned. */
const SLACK = 4

const sent = (maximum: number) =>
  z
    .string()
    .max(maximum * SLACK + 1000, { error: "is too long", abort: true })
    .refine((value) => !REFUSED_CONTROLS.test(value), { message: "must not contain control characters" })

/** Plain text of one line, such as a name or a title, cleaned; lengths count what is left. */
export const text = (maximum: number, minimum = 1) =>
  stated("line", sent(maximum).overwrite(cleanLine).min(minimum).max(maximum))

/** Plain text of several lines, such as notes or a reason, cleaned; lengths count what is left. */
export const paragraphs = (maximum: number, minimum = 1) =>
  stated("paragraphs", sent(maximum).overwrite(cleanPlainText).min(minimum).max(maximum))

/**
 * A description: plain text, or HTML of which a few tags survive (see `src/text/rich-tags.ts`). `maximum` counts its
 * text, without the tags; with them it has at most four times as many bytes.
 */
export const richText = (maximum: number, minimum = 0) =>
  stated(
    "rich",
    sent(maximum * 2)
      .overwrite(cleanRichText)
      .refine((value) => plainOf(value).length >= minimum, { message: "must contain text" })
      .refine((value) => plainOf(value).length <= maximum, {
        message: `must have at most ${maximum} characters of text`,
      })
      .refine((value) => Buffer.byteLength(value) <= maximum * 4, {
        message: `must have at most ${maximum * 4} bytes with its formatting`,
      })
      .meta({ "x-text": "rich" }),
  )
