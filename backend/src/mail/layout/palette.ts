/** The storefront's colours for mail, light and dark; each text on its ground has a contrast of at least 4.5 to 1. */
export const LIGHT = {
  page: "#faf6f0",
  card: "#fffdfa",
  ink: "#241b15",
  muted: "#65584b",
  line: "#e4d9ca",
  accent: "#9c3d22",
  onAccent: "#ffffff",
}

/** The same for dark mode. */
export const DARK = {
  page: "#171311",
  card: "#201b18",
  ink: "#f4ece3",
  muted: "#bcafa2",
  line: "#3d352f",
  accent: "#f09b7c",
  onAccent: "#29110a",
}

/** Inline styles carry the light colours everywhere; clients that know the media query override them by class. */
export /** The same for dark mode. */
const DARK_STYLE = `
@media (prefers-color-scheme: dark) {
  .page { background: ${DARK.page} !important; }
  .card { background: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .ink { color: ${DARK.ink} !important; }
  .muted { color: ${DARK.muted} !important; }
  .line { border-color: ${DARK.line} !important; }
  .brand { color: ${DARK.accent} !important; }
  .button { background: ${DARK.accent} !important; color: ${DARK.onAccent} !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 20px !important; }
  .fact { display: block !important; width: auto !important; border-top: 0 !important; padding-left: 0 !important; }
  .fact-label { padding-bottom: 0 !important; }
  .fact-value { padding-top: 2px !important; }
}`
