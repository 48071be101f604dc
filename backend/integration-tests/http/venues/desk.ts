import type { AxiosInstance, AxiosResponse } from "axios"
import type { Person } from "../../fixtures/people"

/** Someone at the admin's desk; answers come with their status, errors are not thrown. */
export class Desk {
  constructor(
    private readonly api: AxiosInstance,
    private readonly person: Pick<Person, "headers">,
  ) {}

  private get config() {
    return { headers: this.person.headers, validateStatus: () => true, maxBodyLength: Infinity }
  }

  get(path: string): Promise<AxiosResponse> {
    return this.api.get(`/admin${path}`, this.config)
  }

  post(path: string, body: unknown = {}): Promise<AxiosResponse> {
    return this.api.post(`/admin${path}`, body, this.config)
  }

  delete(path: string): Promise<AxiosResponse> {
    return this.api.delete(`/admin${path}`, this.config)
  }
}

/** What matters of a refusal, for exact comparison. */
export const refusal = ({ status, data }: AxiosResponse) => ({
  status,
  code: data.code,
  message: data.message,
})
