# syntax=docker/dockerfile:1.7
# One image for the site and for the ingest job. The search engine has an image of its own: docker-compose.yml.

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /tarmaq
COPY package.json package-lock.json .npmrc ./
# Optional packages stay: native parts of others are among them. The search engine that npm brings for `npm start` does not.
RUN npm ci --omit=dev && rm -rf node_modules/@gaubee

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /tarmaq
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx next build && rm -rf .next/cache

FROM node:20.20.2-bookworm-slim
WORKDIR /tarmaq
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 DATA_DIR=/data CORPUS_DIR=/corpus
COPY --from=packages /tarmaq/node_modules node_modules
COPY --from=build /tarmaq/.next .next
COPY package.json next.config.js tsconfig.json ./
COPY bin bin
COPY lib lib
COPY ingest ingest
COPY export export
COPY messages messages
# `node` is the user 1000 of the base image: the one user that owns and reads the data.
RUN mkdir /data /corpus .next/cache && chown node:node /data .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/serve.mjs"]
