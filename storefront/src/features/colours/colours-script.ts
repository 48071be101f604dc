import { createHash } from "node:crypto"
import { COLOURS_KEY } from "./colours"

/** Runs before the first paint, so that a page never flashes in the other colours. */
export const COLOURS_SCRIPT = `try{var c=localStorage.getItem("${COLOURS_KEY}");if(c==="light"||c==="dark")document.documentElement.dataset.colours=c}catch(e){}`

/** What the content security policy allows the script by: it is the same on every page, with a nonce or without. */
export const COLOURS_SCRIPT_HASH = `sha256-${createHash("sha256").update(COLOURS_SCRIPT).digest("base64")}`
