window.SwaggerUIBundle({ url: "/api/v1/openapi/remeasure.yml", dom_id: "#swagger-ui" });
