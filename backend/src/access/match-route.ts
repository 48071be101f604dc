import { ROUTE_TABLE, type RouteRule } from "./route-table"

/** A rule that fits a request, with the id in its path. */
export interface MatchedRoute {
  rule: RouteRule
  id: string | undefined
}

interface CompiledRule {
  rule: RouteRule
  segments: string[]
}

const parameters = ({ segments }: CompiledRule) =>
  segments.filter((segment) => segment.startsWith(":")).length

/** Fixed paths before those with parameters, as Express tries them: `/members/invite` is no member called invite. */
const compiled: CompiledRule[] = ROUTE_TABLE.map((rule) => ({
  rule,
  segments: rule.path.split("/").slice(1),
})).sort((a, b) => parameters(a) - parameters(b))

/** The path of a URL as the guard compares it: without query, fragment and trailing slash. */
export function pathOf(originalUrl: string): string {
  const [path] = originalUrl.split(/[?#]/, 1)
  let end = path.length
  while (path[end - 1] === "/") end--
  return path.slice(0, end)
}

/** The rule for a request, HEAD read as GET; null when no route of ours fits. */
export function matchRoute(method: string, path: string): MatchedRoute | null {
  const wanted = method === "HEAD" ? "GET" : method
  const parts = path.split("/").slice(1)
  for (const { rule, segments } of compiled) {
    if (rule.method !== wanted || segments.length !== parts.length) continue
    if (
      !segments.every((segment, index) => segment.startsWith(":") || segment === parts[index].toLowerCase())
    ) {
      continue
    }
    const at = segments.indexOf(":id")
    return { rule, id: at < 0 ? undefined : decodeId(parts[at]) }
  }
  return null
}

function decodeId(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
