import { Suspense } from "react"
import type { ReactElement, ReactNode } from "react"
import { firstMoment } from "./first-moment"

/**
 * A page, or a part of one, behind its fallback: what is not here after a moment is streamed. What fails within the moment fails the
 * page before anything of it is sent, so that its status is true. A `loading.tsx` begins an answer with 200 before anything was
 * asked, which is why there is none.
 *
 * @param content is made already, and not by being rendered: only then do its reads begin before the answer does
 * @param fallback of the content's size
 * @param moments see {@link firstMoment}
 * @throws what the content fails with within the moment, also a redirect or that something is not found
 */
export async function streamed(
  content: Promise<ReactElement>,
  fallback: ReactNode,
  moments?: number,
): Promise<ReactElement> {
  await firstMoment(content, moments)
  return <Suspense fallback={fallback}>{content}</Suspense>
}
