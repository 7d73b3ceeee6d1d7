import { randomUUID } from "node:crypto";
import { Meilisearch } from "meilisearch";
