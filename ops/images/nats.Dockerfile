# NATS from Debian's packages, for where the official image can't be pulled. It takes the arguments that the official one
# takes, and has the `wget` that its health check calls.
#   docker build -f ops/images/nats.Dockerfile --tag boardstream/nats ops/images
ARG BUILD_BASE=debian:bookworm-slim
ARG RUNTIME_BASE=gcr.io/distroless/cc-debian12:nonroot

FROM ${BUILD_BASE} AS packages
RUN apt-get update && apt-get install -y --no-install-recommends busybox-static nats-server tini && mkdir /data

FROM ${RUNTIME_BASE}
COPY --from=packages /usr/sbin/nats-server /usr/local/bin/
COPY --from=packages /usr/bin/tini-static /usr/local/bin/tini
COPY --from=packages /bin/busybox /usr/local/bin/wget
COPY --from=packages --chown=65532:65532 /data /data
USER 65532:65532
VOLUME /data
EXPOSE 4222
ENTRYPOINT ["/usr/local/bin/tini", "--", "/usr/local/bin/nats-server"]
CMD ["--jetstream", "--store_dir", "/data"]
