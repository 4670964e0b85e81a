# The self-hosted tracker: docs/self-host.md. Builds from the lockfile; what runs has no packages at all.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/dist ./dist
COPY --from=build /app/build ./build
COPY --from=build /app/scripts ./scripts
RUN mkdir -m 700 .local && chown node:node .local
USER node
VOLUME /app/.local
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "scripts/start.mjs", "--live", "--bind", "0.0.0.0", "--port", "8080"]
