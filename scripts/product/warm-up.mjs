/**
 * In development the first request to a page compiles it, which takes many seconds. The launcher asks for the first
 * pages that people open as soon as everything runs, and waits for no answer.
 * @param {string[]} urls
 */
export function warmUp(urls) {
  for (const url of urls) {
    void fetch(url)
      .then((response) => response.arrayBuffer())
      .catch(() => {})
  }
}
