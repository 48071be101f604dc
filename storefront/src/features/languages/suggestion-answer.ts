const ANSWERED = "plaza-language-answered"
const CHANGED = "plaza-language-changed"

/** Whether this browser's owner has said in which language to read on; a browser that keeps nothing is not asked. */
export function isAnswered(): boolean {
  try {
    return localStorage.getItem(ANSWERED) !== null
  } catch {
    return true
  }
}

/** Remembers that a language was chosen or a suggestion turned down. */
export function answerSuggestion(): void {
  try {
    localStorage.setItem(ANSWERED, "1")
  } catch {
    // Then nobody was asked, either.
  }
  window.dispatchEvent(new Event(CHANGED))
}

export function subscribeToAnswer(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}
