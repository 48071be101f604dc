import { ApiError, type ErrorBody } from "./error"

export type Query = Record<string, string | number | boolean | string[] | null | undefined>

type RequestOptions = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  /** An object is sent as JSON, form data as multipart. */
  body?: object
}

/** The address of a route of the backend, with its query. */
export function addressOf(path: string, query: Query = {}): URL {
  const backend = __BACKEND_URL__ && __BACKEND_URL__ !== "/" ? __BACKEND_URL__ : window.location.origin
  const url = new URL(backend.replace(/\/$/, "") + path)
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) value.forEach((one) => url.searchParams.append(`${name}[]`, one))
    else if (value !== undefined && value !== null && value !== "") url.searchParams.set(name, String(value))
  }
  return url
}

/**
 * Calls the backend with the admin's session.
 * @param path begins with `/admin`
 * @returns the parsed JSON answer
 * @throws ApiError when the backend refuses, with status, code and body
 */
export async function request<T>(
  path: string,
  { method = "GET", query, body }: RequestOptions = {},
): Promise<T> {
  const isForm = body instanceof FormData
  const response = await fetch(addressOf(path, query), {
    method,
    credentials: "include",
    headers: {
      accept: "application/json",
      ...(body && !isForm ? { "content-type": "application/json" } : {}),
    },
    body: isForm ? body : body && JSON.stringify(body),
  })
  if (!response.ok) {
    const answer: ErrorBody = await response.json().catch(() => ({}))
    throw new ApiError(answer, response.statusText, response.status)
  }
  return response.json()
}
