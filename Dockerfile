# The static binary and nothing else, made by `Scripts/build-release`:
#   docker build -t grant-cli .
#   docker run --rm -v "$PWD:/plans:ro" grant-cli check .
FROM scratch
COPY .build-release/grant-cli /grant-cli
WORKDIR /plans
USER 65534:65534
ENTRYPOINT ["/grant-cli"]
