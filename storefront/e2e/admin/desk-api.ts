import type { APIRequestContext } from "@playwright/test"
import { z } from "zod"
import { readConnection } from "../connection"
import { expect } from "../test"
import type { Login } from "./open-desk"

const tokenSchema = z.object({ token: z.string() })

/** The admin's routes as somebody who has signed in; an answer that is not 200 fails the test. */
export class DeskApi {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: { authorization: string },
  ) {}

  static async signIn(request: APIRequestContext, login: Login): Promise<DeskApi> {
    const answer = await request.post(`${readConnection().backend_url}/auth/user/emailpass`, { data: login })
    const { token } = tokenSchema.parse(await answer.json())
    return new DeskApi(request, { authorization: `Bearer ${token}` })
  }

  /** The status that a route answers with, whatever it is. */
  async status(path: string): Promise<number> {
    return (await this.request.get(this.address(path), { headers: this.headers })).status()
  }

  async get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
    const answer = await this.request.get(this.address(path), { headers: this.headers })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return schema.parse(await answer.json())
  }

  async post<Schema extends z.ZodType>(
    path: string,
    data: object,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const answer = await this.request.post(this.address(path), { headers: this.headers, data })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    return schema.parse(await answer.json())
  }

  /** Sends files, as `POST …/logo` takes them. */
  async upload(path: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const answer = await this.request.post(this.address(path), {
      headers: this.headers,
      multipart: { files: file },
    })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
  }

  async remove(path: string): Promise<void> {
    const answer = await this.request.delete(this.address(path), { headers: this.headers })
    expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
  }

  private address(path: string): string {
    return `${readConnection().backend_url}/admin${path}`
  }
}
