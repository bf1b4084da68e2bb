/**
 * Generated from the server's OpenAPI document: change the schemas of the routes, never this file.
 * `npm run api-schema -- --write` writes it, and `npm run check` compares.
 */

export interface paths {
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who is signed in */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/acting-for": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Choose the child that every answer under /resident is about, or oneself */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly child: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Who is signed in */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/assignment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Choose the assignment to work in */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly assignmentId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Who is signed in */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `assignment-not-valid`: The assignment is not in force. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/alive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Somebody works: the idle time begins anew */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. There is no body. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["CrossSiteRequest"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/lock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lock the screen until the same person signs in again */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. There is no body. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedIn"];
                readonly 403: components["responses"]["CrossSiteRequest"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. There is no body. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedIn"];
                readonly 403: components["responses"]["CrossSiteRequest"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oauth2/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** An access token for a system client (OAuth 2 client credentials) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-www-form-urlencoded": {
                        /** @constant */
                        readonly grant_type: "client_credentials";
                        /** @constant */
                        readonly client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                        /** @description A JWT signed with ES256, EdDSA, RS256 or PS256 by a registered key: iss and sub are the client, aud the issuer or this address, exp at most 5 minutes on, jti used once (RFC 7523). */
                        readonly client_assertion: string;
                        readonly client_id?: string;
                        /** @description Scopes with spaces between; left out, all that are registered */
                        readonly scope?: string;
                    };
                };
            };
            readonly responses: {
                /** @description An access token */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenAnswer"];
                    };
                };
                /** @description The request is not valid (RFC 6749 section 5.2) */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {unknown} */
                            readonly error: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type";
                            readonly error_description: string;
                        };
                    };
                };
                /** @description The client is not authenticated */
                readonly 401: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {unknown} */
                            readonly error: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type";
                            readonly error_description: string;
                        };
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/directory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Organisations, connected providers, units, staff, assignments and system clients
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": {
                        /** @constant */
                        readonly kind: "organisation";
                        readonly hsaId: string;
                        readonly name: string;
                        readonly organisationNumber: string;
                        /** @enum {unknown} */
                        readonly form: "region" | "municipality" | "company";
                    } | {
                        /** @constant */
                        readonly kind: "connectedProvider";
                        readonly hsaId: string;
                        readonly organisation: string;
                        /** @enum {unknown} */
                        readonly providerKind: "careProvider" | "socialCareProvider";
                        readonly part: null | "deciding" | "performing";
                        readonly name: string;
                        /** Format: date */
                        readonly connectedFrom: string;
                        /** Format: date */
                        readonly connectedUntil?: string;
                        readonly showsStaffNames?: boolean;
                        readonly dutyPhone?: string;
                    } | {
                        /** @constant */
                        readonly kind: "unit";
                        readonly hsaId: string;
                        readonly connectedProvider: string;
                        readonly name: string;
                        readonly board?: string;
                        readonly hours?: "always" | readonly {
                            /** @description 1 is Monday */
                            readonly weekdays: readonly number[];
                            readonly from: string;
                            readonly until: string;
                        }[];
                    } | {
                        /** @constant */
                        readonly kind: "staff";
                        readonly hsaId: string;
                        readonly givenName: string;
                        readonly familyName: string;
                        readonly protectedIdentity?: boolean;
                        readonly person?: components["schemas"]["PersonIdentifier"];
                    } | {
                        /** @constant */
                        readonly kind: "assignment";
                        readonly hsaId: string;
                        readonly staff: string;
                        readonly unit: string;
                        readonly name: string;
                        readonly role: string;
                        /** @enum {unknown} */
                        readonly purpose: "care" | "coordination" | "certificate" | "interventions" | "investigation" | "administration";
                        readonly duties?: readonly ("liftOfficer" | "innerBlockOfficer" | "logReviewer" | "unitManager")[];
                        /** Format: date */
                        readonly validFrom: string;
                        /** Format: date */
                        readonly validUntil: string;
                        readonly rights: readonly {
                            readonly types: readonly ("*" | string)[];
                            /** @enum {unknown} */
                            readonly scope: "ownUnit" | "ownProvider" | "shared";
                            /** Format: date */
                            readonly validFrom: string;
                            /** Format: date */
                            readonly validUntil: string;
                            readonly analysis: {
                                readonly need: string;
                                readonly risk: {
                                    readonly severity: number;
                                    readonly probability: number;
                                };
                                readonly decidedBy: string;
                                /** Format: date */
                                readonly decidedOn: string;
                            };
                        }[];
                    } | {
                        /** @constant */
                        readonly kind: "systemClient";
                        readonly clientId: string;
                        readonly name: string;
                        readonly sourceSystems: readonly string[];
                        readonly connectedProviders: readonly string[];
                        readonly scopes: readonly ("directory.write" | "persons.write" | "information.write" | "documents.write" | "relations.write" | "consents.write" | "blocks.write" | "attitude.write")[];
                        readonly jwks: {
                            readonly keys: readonly {
                                /** @enum {unknown} */
                                readonly kty: "EC" | "OKP" | "RSA";
                            }[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Persons with their numbers, and links between them
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": {
                        readonly identifiers: readonly {
                            /** @enum {unknown} */
                            readonly kind: "personnummer" | "samordningsnummer" | "nationalReserveNumber" | "localReserveNumber";
                            readonly value: string;
                            readonly authority?: string;
                            /** Format: date */
                            readonly validFrom?: string;
                            /** Format: date */
                            readonly validUntil?: string;
                        }[];
                        readonly givenName: string;
                        readonly familyName: string;
                        /** Format: date */
                        readonly birthDate?: string;
                        /** @enum {unknown} */
                        readonly sex?: "female" | "male" | "unknown";
                        /** @enum {unknown} */
                        readonly protectedIdentity?: "none" | "secrecyMarking" | "protectedRegistration" | "fictitiousIdentity";
                        readonly deceasedOn?: string | null;
                        readonly address?: {
                            readonly street: string;
                            readonly postalCode: string;
                            readonly city: string;
                        } | null;
                        readonly publiclyKnown?: boolean;
                        readonly custodians?: readonly components["schemas"]["PersonIdentifier"][];
                    } | {
                        readonly link: readonly components["schemas"]["PersonIdentifier"][];
                        readonly reason: string;
                    } | {
                        readonly unlink: readonly components["schemas"]["PersonIdentifier"][];
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/information-given": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * That a connected provider informed a person (SVOD 2:2)
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": {
                        readonly id: string;
                        readonly person: components["schemas"]["PersonIdentifier"];
                        readonly controller: string;
                        /** Format: date-time */
                        readonly at: string;
                        /** @enum {unknown} */
                        readonly channel: "letter" | "spoken" | "web" | "brochure";
                        readonly language: string;
                        readonly items: readonly ("system" | "oppose" | "blockedKnown" | "emergency")[];
                        readonly by: string;
                    };
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Documents made available to others (SVOD 2 kap.)
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. XML, at most 8388608 bytes, is answered as lines, where `line` is the number of the record. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": components["schemas"]["PublishedPermanentCareContact"] | components["schemas"]["PublishedPermanentSocialCareContact"] | components["schemas"]["PublishedRelativeContacts"] | components["schemas"]["PublishedAssistanceDecision"] | components["schemas"]["PublishedImplementationPlan"] | components["schemas"]["PublishedChronicWound"] | components["schemas"]["PublishedDailyNote"] | components["schemas"]["PublishedWarning"] | components["schemas"]["PublishedDiagnosis"] | components["schemas"]["PublishedMedicationList"] | components["schemas"]["PublishedCareContact"];
                    readonly "application/xml": string;
                    readonly "text/xml": string;
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Patient relations, interventions received and investigations
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": components["schemas"]["RelationLine"];
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consents to reading
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": components["schemas"]["ConsentLine"];
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Blocks (SVOD 2:3, PDL 4:4), their lifting and temporary lifts
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": {
                        readonly id: string;
                        readonly person: components["schemas"]["PersonIdentifier"];
                        readonly controller: string;
                        /** @enum {unknown} */
                        readonly kind: "outer" | "inner";
                        readonly unit?: string;
                        /** Format: date-or-time */
                        readonly informationFrom?: string;
                        /** Format: date-or-time */
                        readonly informationUntil?: string;
                        readonly excludedTypes?: readonly ("medicationList" | "warning")[];
                        /** @enum {unknown} */
                        readonly requestedBy: "person" | "custodian" | "relative" | "godMan";
                        /** Format: date-time */
                        readonly requestedAt: string;
                        readonly registeredBy: string;
                        readonly reason?: string;
                        /** Format: date-time */
                        readonly liftedAt?: string;
                        /** Format: date-time */
                        readonly voidedAt?: string;
                        readonly temporaryLifts?: readonly {
                            readonly id: string;
                            /** Format: date-or-time */
                            readonly until: string;
                            readonly unit: string;
                            readonly staff?: string;
                            /** @enum {unknown} */
                            readonly reason: "consent" | "emergency";
                            readonly reasonText?: string;
                            readonly registeredBy: string;
                            /** Format: date-time */
                            readonly cancelledAt?: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/attitude-assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How the attitude of persons who are unable was clarified before sharing (SVOD 2:6)
         * @description `application/x-ndjson`: any number of lines, each answered in order with a line of its own, and a summary last. A line holds at most 262144 bytes, a request 1073741824. Empty lines are passed over. Lines are committed 500 at a time; what was broken off can be sent again, and what is stored is then `unchanged`. `application/json`: one object, answered by its status. Send the body without Content-Encoding.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/x-ndjson": string;
                    readonly "application/json": components["schemas"]["AttitudeAssessmentLine"];
                };
            };
            readonly responses: {
                /** @description Of lines: an answer to each, in order. Of one object: it is already stored. */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                /** @description One object is stored */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UploadAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["ClientNotAuthenticated"];
                /** @description `scope-missing`: The system client lacks the scope. `controller-not-registered`: The system client is not registered for this connected provider. `refused-by-law`: The law does not let this into the system. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | (components["schemas"]["Problem"] & {
                            readonly id?: string | null;
                            /** @enum {unknown} */
                            readonly outcome?: "refused" | "invalid" | "conflict";
                            /** @description Of a refusal by law, such as SVOD 2:3 */
                            readonly section?: string;
                            readonly code: string;
                            /** @description Why, and what to do */
                            readonly detail?: string;
                            /** @description JSON Pointer to what it is about */
                            readonly pointer?: string;
                            /** @description The code that a line would have */
                            readonly reason?: string;
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["VersionConflict"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrNumberInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Find a person by number and begin a lookup */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly number: string;
                    };
                };
            };
            readonly responses: {
                /** @description The person, and a lookup that has begun */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LookupStarted"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["PersonNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                /** @description `input-invalid`: The request is not valid. `number-invalid`: The text is not a person number. */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & {
                            readonly why: components["schemas"]["NumberFault"];
                        }) | components["schemas"]["Problem"];
                    };
                };
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/flag": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Is there anything to read (SVOD 2:4, 2:5)? */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Whether there is anything to read, and no more than that */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Flag"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/standing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the law requires of this reader now */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortal"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/ground": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** State the ground of the lookup: the active choice */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly purpose: components["schemas"]["GroundPurpose"];
                        readonly relevance: string;
                        /** @constant */
                        readonly relevant: true;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record the unit's relation with the person */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["RelationKind"];
                        readonly basis: components["schemas"]["RelationBasis"];
                        readonly basisText?: string;
                        /** Format: date */
                        readonly until: string;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record the person's answer to whether the unit may read */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {unknown} */
                        readonly answer: "yes" | "no";
                        readonly scope?: components["schemas"]["ConsentScope"];
                        /** Format: date */
                        readonly until?: string;
                        readonly channel?: components["schemas"]["ConsentChannel"];
                        /** @enum {unknown} */
                        readonly givenBy?: "person" | "representative";
                        readonly representedBy?: string;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/consents/{consent}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person takes the consent back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                    readonly consent: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFoundOrConsentNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrConsentAlreadyEnded"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/consents/{consent}/voiding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The consent was registered by mistake */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                    readonly consent: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFoundOrConsentNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrConsentAlreadyEnded"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/capacity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that a child can not itself consent */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly capacity: "childUnable";
                        readonly how: string;
                    };
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/unable-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that an adult lastingly can not consent, and the clarified attitude */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["UnableAssessment"];
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/danger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** State a danger to the patient's life or health (SVOD 3:5, 3:6) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["DangerStatement"];
                };
            };
            readonly responses: {
                /** @description What the law requires of this reader now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Standing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Who has made data available */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who has made data available that the reader may know of */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SourceList"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What is current about the person, and headers newest first */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OverviewRequest"];
                };
            };
            readonly responses: {
                /** @description Headers, newest first, at most 50 a page; and what is current, opened */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Overview"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/documents/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open one document */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The document, and its versions */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OpenedDocument"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFoundOrDocumentNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The lookup is over */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. There is no body. */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCrossSiteRequest"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/blockers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Which care providers have blocked, in danger to life (SVOD 3:5) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The care providers that have blocked */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Blockers"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `access-refused`: Access is not permitted. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/lift-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The unit's requests about the person, and how they stand */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The unit's own requests about the person, newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LiftRequests"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrAccessRefused"];
                readonly 404: components["responses"]["LookupNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        /** Ask the care provider that blocked to lift its blocks (SVOD 3:5) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly controller: string;
                        readonly scope: components["schemas"]["LiftScope"];
                        /** Format: date-time */
                        readonly until: string;
                        readonly callback?: string;
                    };
                };
            };
            readonly responses: {
                /** @description The request, as it stands */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LiftRequestMade"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `access-refused`: Access is not permitted. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                /** @description `assignment-not-chosen`: No assignment is chosen. `idempotency-key-reused`: The Idempotency-Key was used for another request. `nothing-blocked-there`: There is no such block to lift. `lift-request-open`: The same request waits for its answer. */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/lookups/{lookup}/inner-lifts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift inner blocks at the own care provider (PDL 4:5) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly lookup: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly basis: components["schemas"]["InnerLiftBasis"];
                        readonly reason: string;
                        /** Format: date-time */
                        readonly until: string;
                        readonly unit?: string;
                        readonly scope: components["schemas"]["LiftScope"];
                    };
                };
            };
            readonly responses: {
                /** @description The units that had blocked, where the law makes them known, and how the reader stands */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["InnerLifted"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `access-refused`: Access is not permitted. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LookupNotFound"];
                /** @description `assignment-not-chosen`: No assignment is chosen. `idempotency-key-reused`: The Idempotency-Key was used for another request. `nothing-blocked-there`: There is no such block to lift. */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/lift-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests to the own care provider; nothing names the person */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "open" | "decided";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Requests to the own care provider */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OfficeRequests"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/lift-requests/{request}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a request: whom it is about, who asks and why */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly request: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A request as the officer who decides sees it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LiftRequestFull"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LiftRequestNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/lift-requests/{request}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant until a time, or decline (SVOD 3:5) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly request: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly decision: "grant";
                        readonly scope: components["schemas"]["LiftScope"];
                        /** Format: date-time */
                        readonly until: string;
                        readonly reason: string;
                    } | {
                        /** @constant */
                        readonly decision: "decline";
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description A request as the officer who decides sees it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LiftRequestFull"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LiftRequestNotFound"];
                /** @description `assignment-not-chosen`: No assignment is chosen. `lift-request-decided`: The lift request has been decided. `nothing-blocked-there`: There is no such block to lift. */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/lift-requests/{request}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a granted lift before its time */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly request: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A request as the officer who decides sees it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LiftRequestFull"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LiftRequestNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrLiftAlreadyEnded"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/sharing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who shares what about me, and what I have blocked */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who shares what about the person, and what she has closed */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sharing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Connected providers by name, to oppose before anything is shared */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly text: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Connected providers by name; no personal data */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProvidersFound"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortal"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Block what a provider holds about me (SVOD 2:3, PDL 4:4) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly controller: string;
                        readonly kind: components["schemas"]["BlockKind"];
                        readonly unit?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Who shares what about the person, and what she has closed */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sharing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["ResidentRefusal"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["IdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/blocks/{block}/lift": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift my block for good (SVOD 2:3, PDL 4:4) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly block: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who shares what about the person, and what she has closed */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sharing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["ResidentRefusal"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["BlockNotFound"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/blocks/{block}/temporary-lifts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a unit read what I have blocked, until a time */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly block: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly unit: string;
                        /** Format: date-time */
                        readonly until: string;
                    };
                };
            };
            readonly responses: {
                /** @description Who shares what about the person, and what she has closed */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sharing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["ResidentRefusal"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["BlockNotFound"];
                readonly 409: components["responses"]["IdempotencyKeyReusedOrBlockAlreadyLifted"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/blocks/{block}/temporary-lifts/{lift}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a temporary lift of my block */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly block: string;
                    readonly lift: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who shares what about the person, and what she has closed */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sharing"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["ResidentRefusal"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["LiftNotFound"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who has read about me (SVOD 4:5, PDL 8:5) */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly before?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who has read, newest first; and the last twelve months */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Readings"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/extract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My log with proofs, as a file that can be checked without us */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly series?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Bundle, as `npm run -s verify -- --bundle` reads it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 404: components["responses"]["LedgerPartNotFound"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/extract.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who has read about me, as a tagged PDF */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly from?: string;
                    readonly until?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Tagged PDF */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who I am, and whom I have let read */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The resident, and whom she lets read */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Me"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/consents/{consent}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take my consent back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly consent: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The consents that are still in force */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ConsentsLeft"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. `access-refused`: Access is not permitted. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["ResidentRefusal"]) | components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["ConsentNotFound"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Openings by the own staff, highest score first; nothing names the person */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "open" | "asked" | "answered" | "closed";
                    readonly unit?: string;
                    readonly minimumScore?: number;
                    /** @description Above the limit, drawn at random, or always reviewed; all when left out */
                    readonly kind?: "scored" | "sampled" | "always";
                    readonly before?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Highest score first, then newest */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewOpenings"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The work list in figures, this year */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The work list in figures */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewSummary"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/openings/{opening}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open an opening: whom it is about, who read what, and on what ground */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly opening: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description An opening as the reviewer sees it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewOpened"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `own-opening`: A reviewer does not review her own openings. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["OpeningNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/openings/{opening}/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the manager of the reader's unit */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly opening: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description An opening as the reviewer sees it */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewOpened"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `own-opening`: A reviewer does not review her own openings. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["OpeningNotFound"];
                /** @description `assignment-not-chosen`: No assignment is chosen. `idempotency-key-reused`: The Idempotency-Key was used for another request. `opening-closed`: The opening has its outcome. */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/openings/{opening}/outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide: without deviation, or a deviation and what is done about it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path: {
                    readonly opening: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {unknown} */
                        readonly outcome: "withoutDeviation" | "deviation";
                        readonly measures: readonly ("talk" | "policeReport" | "imyReport" | "informPerson" | "other")[];
                        /** @description Measures that have been taken already: nothing reminds of them */
                        readonly done?: readonly ("talk" | "policeReport" | "imyReport" | "informPerson" | "other")[];
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description An opening as the reviewer sees it */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewOpened"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `own-opening`: A reviewer does not review her own openings. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["OpeningNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Reviewers' questions to the manager of the unit */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Those that wait first, oldest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ManagerQuestions"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/questions/{question}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a reviewer's question */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly question: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Those that wait first, oldest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ManagerQuestions"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["QuestionNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrQuestionAnswered"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The year's plan: samples of each unit, and how often is reviewed */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly year?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Every unit of the connected provider */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewPlan"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        /** Decide the year's plan */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly units: readonly {
                            readonly unit: string;
                            readonly samplesPerMonth: number;
                        }[];
                        readonly reviewEveryDays: number;
                    };
                };
            };
            readonly responses: {
                /** @description Every unit of the connected provider */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewPlan"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What falls due: reports to IMY, unanswered questions, reviews */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What falls due first comes first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewReminders"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Openings, reviews and deviations by month, criterion and unit */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description First day */
                    readonly from: string;
                    /** @description Last day */
                    readonly until: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Openings by the month in which they began */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewStatistics"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/protocol": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was reviewed in a period and what came of it, signed */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description First day */
                    readonly from: string;
                    /** @description Last day */
                    readonly until: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What was reviewed in the period */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReviewProtocol"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My questions about my log, and how they stand */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The resident's questions, newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogQuestions"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        /** Ask about a visit in my log */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly visit: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description The resident's questions, newest first */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogQuestions"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["VisitNotFound"];
                readonly 409: components["responses"]["IdempotencyKeyReusedOrQuestionOpen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Persons' questions to the own connected provider; nothing names them */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "open" | "answered";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Those that wait, oldest first; or the answered, newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogCases"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/cases/{case}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a question: whom it is about, and what was read */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A question with whom it is about, and what was read */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogCaseFull"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["CaseNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/review/cases/{case}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a question, once and for good */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description A question with whom it is about, and what was read */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LogCaseFull"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["CaseNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrCaseAnswered"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/inclusion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Proof that a leaf is in the tree of a size (RFC 9162 section 2.1.3) */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly index: number;
                    readonly size: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description RFC 9162 section 2.1.3 or 2.1.4 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LedgerProof"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 404: components["responses"]["LedgerPartNotFound"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ledger/consistency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Proof that one tree continues another (RFC 9162 section 2.1.4) */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: number;
                    readonly to: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description RFC 9162 section 2.1.3 or 2.1.4 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LedgerProof"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 404: components["responses"]["LedgerPartNotFound"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Legal holds by the own connected provider; nothing names the person */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The holds, those not ended before the others, the newest first; 500 at most */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LegalHoldsAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        /** Keep what the log holds of an opening, or of its person, after the retention time */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description The id of what is written: the same when the request is repeated */
                    readonly "Idempotency-Key": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly opening: string;
                        readonly scope: components["schemas"]["HoldScope"];
                        readonly reason: string;
                        readonly until: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description The hold as it stands now */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LegalHoldAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["OpeningNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrIdempotencyKeyReused"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalidOrIdempotencyKeyMissing"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/holds/{hold}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a legal hold: what has expired goes at the next run */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly hold: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description The hold as it stands now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LegalHoldAnswer"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. `cross-site-request`: The request did not come from the portal. */
                readonly 403: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                readonly 404: components["responses"]["HoldNotFound"];
                readonly 409: components["responses"]["AssignmentNotChosenOrHoldEnded"];
                readonly 413: components["responses"]["BodyTooLarge"];
                readonly 415: components["responses"]["MediaTypeUnsupported"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/office/audit-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lookups by the own staff and of the own provider's data, as FHIR AuditEvent */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description From this time on */
                    readonly from: string;
                    /** @description Up to this time */
                    readonly until: string;
                    readonly cursor?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Search set of FHIR R4; it may be empty and go on */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AuditEventBundle"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrDutyRequired"];
                readonly 409: components["responses"]["AssignmentNotChosen"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/rulebook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules of law that Samvy follows, in words */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Swedish without it */
                    readonly language?: "sv" | "en" | "fi";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Every rule of law in words */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Rulebook"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is documented about me and may be shown to me (SVOD 4:2) */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly before?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What the person may be shown of her own, newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ResidentDocuments"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/documents/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Open a document about me (SVOD 4:2) */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A document of her own, with its body */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OpenedResidentDocument"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 404: components["responses"]["DocumentNotFound"];
                readonly 422: components["responses"]["InputInvalid"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/resident/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was done about me when I could not be asked */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What the person is told afterwards, newest first, for a year */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ResidentNotices"];
                    };
                };
                readonly 400: components["responses"]["RequestMalformed"];
                readonly 401: components["responses"]["NotSignedInOrSessionLocked"];
                readonly 403: components["responses"]["WrongPortalOrCustodyNotInForce"];
                readonly 429: components["responses"]["TooManyRequests"];
                readonly 500: components["responses"]["InternalError"];
                readonly 503: components["responses"]["OverloadedOrDatabaseUnavailable"];
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What the reader may do next
         * @enum {unknown}
         */
        readonly Action: "stateGround" | "recordRelation" | "recordConsent" | "recordChildCannotConsent" | "assessUnable" | "stateDanger" | "seeWhoBlocked" | "requestLift" | "liftInnerBlock" | "openSources" | "openOwnRecord";
        readonly Assignment: {
            readonly id: string;
            readonly name: string;
            readonly role: string;
            readonly purpose: components["schemas"]["Purpose"];
            readonly duties: readonly components["schemas"]["Duty"][];
            readonly unit: components["schemas"]["Unit"];
            readonly connectedProvider: components["schemas"]["ConnectedProvider"];
            /** @description Swedish date */
            readonly validUntil: string;
        };
        /** @description Of one who lastingly can not consent (SVOD 3:3, 3:4) */
        readonly Attitude: {
            readonly id: string;
            readonly at: string;
            readonly by: string | null;
            readonly asked: readonly components["schemas"]["AttitudeSource"][];
            readonly findings: string;
            /** @description As far as it is possible */
            readonly clarified: boolean;
            readonly reasonToAssumeOpposition: boolean;
            readonly necessary: boolean;
            readonly necessity: string;
            readonly until: string | null;
        };
        readonly AttitudeAssessmentLine: {
            readonly id: string;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly staff: string;
            /** @enum {unknown} */
            readonly capacity: "lastinglyUnable" | "able";
            readonly how: string;
            /** Format: date-time */
            readonly assessedAt: string;
            /** Format: date-or-time */
            readonly until?: string;
            readonly asked?: readonly ("earlierStatements" | "relatives" | "representative" | "staff" | "records")[];
            readonly findings?: string;
            readonly clarified?: boolean;
            readonly reasonToAssumeOpposition?: boolean;
        };
        /**
         * @description Who, or what, was asked how the person thinks
         * @enum {unknown}
         */
        readonly AttitudeSource: "earlierStatements" | "relatives" | "representative" | "staff" | "records";
        /** @description Search set of FHIR R4; it may be empty and go on */
        readonly AuditEventBundle: {
            /** @constant */
            readonly resourceType: "Bundle";
            /** @constant */
            readonly type: "searchset";
            readonly link: readonly {
                readonly relation: string;
                readonly url: string;
            }[];
            readonly entry: readonly {
                readonly fullUrl: string;
                /** @description AuditEvent of FHIR R4, in the patterns of IHE BALP */
                readonly resource: {
                    readonly [key: string]: unknown;
                };
                readonly search: {
                    /** @constant */
                    readonly mode: "match";
                };
            }[];
        };
        /**
         * @description Outer: to other connected providers; inner: to other units of the same
         * @enum {unknown}
         */
        readonly BlockKind: "outer" | "inner";
        /** @description The care providers that have blocked */
        readonly Blockers: {
            readonly blockers: readonly {
                readonly connectedProvider: components["schemas"]["ConnectedProvider"];
                readonly dutyPhone: string | null;
            }[];
            readonly explanation: components["schemas"]["Explanation"];
            readonly trace: components["schemas"]["Trace"];
        };
        /**
         * @description As the reader's unit has assessed it; able without an assessment
         * @enum {unknown}
         */
        readonly Capacity: "able" | "temporarilyUnable" | "lastinglyUnable" | "childUnable" | "unknown";
        readonly Child: {
            readonly id: string;
            readonly givenName: string;
            /** @description Whole years */
            readonly age: number;
        };
        readonly Condition: {
            /** @description Name of a fact, such as consentGiven */
            readonly condition: string;
            readonly state: components["schemas"]["ConditionState"];
            /** @description Section, such as SVOD 3:1 */
            readonly cite: string;
            /** @description The condition as a heading */
            readonly text: string;
            /** @description How it stands, and what may be done */
            readonly detail?: string;
        };
        /** @enum {unknown} */
        readonly ConditionState: "met" | "missing" | "unknown" | "forbidden";
        readonly ConnectedProvider: {
            readonly id: string;
            readonly name: string;
            readonly kind: components["schemas"]["ProviderKind"];
            readonly part: components["schemas"]["ProviderPart"] | null;
        };
        readonly Consent: {
            readonly id: string;
            readonly from: string;
            readonly until: string | null;
            readonly scope: components["schemas"]["ConsentScope"];
            readonly channel: components["schemas"]["ConsentChannel"];
            readonly representedBy: string | null;
            readonly registeredBy: string | null;
            readonly mayWithdraw: boolean;
        };
        /** @enum {unknown} */
        readonly ConsentChannel: "onSite" | "phone" | "written" | "referral";
        /**
         * @description Why no consent was needed: a child, or a person who lastingly could not consent, or danger
         * @enum {unknown}
         */
        readonly ConsentException: "childUnable" | "lastinglyUnable" | "danger";
        readonly ConsentLine: {
            readonly id: string;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly unit: string;
            readonly staff?: string;
            /** Format: date-or-time */
            readonly from: string;
            /** Format: date-or-time */
            readonly until?: string;
            readonly channel: components["schemas"]["ConsentChannel"];
            /** @enum {unknown} */
            readonly givenBy: "person" | "representative";
            readonly representedBy?: string;
            readonly requestedBy: string;
            readonly registeredBy: string;
            /** Format: date-time */
            readonly withdrawnAt?: string;
            readonly withdrawnReason?: string;
            /** Format: date-time */
            readonly voidedAt?: string;
            readonly voidedReason?: string;
        };
        /**
         * @description For all authorised staff of the unit, or for this staff member alone
         * @enum {unknown}
         */
        readonly ConsentScope: "unit" | "person";
        /** @description The consents that are still in force */
        readonly ConsentsLeft: {
            readonly consents: readonly components["schemas"]["ResidentConsent"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What happened to a request; both sides see the same */
        readonly CourseEvent: {
            readonly at: string;
            /** @enum {unknown} */
            readonly what: "stated" | "requested" | "opened" | "granted" | "declined" | "ended" | "read";
            readonly unit: string | null;
            readonly staffName: string | null;
            readonly types?: readonly string[];
        };
        /** @description As stated in this lookup (SVOD 3:5, 3:6) */
        readonly Danger: {
            readonly id: string;
            readonly at: string;
            readonly danger: string;
            readonly consentNotObtainable: string | null;
            readonly unableToRequestLift: string | null;
            readonly indispensable: string | null;
        };
        readonly DangerStatement: {
            readonly danger: string;
            readonly consentNotObtainable?: string;
            readonly unableToRequestLift?: string;
            readonly indispensable?: string;
        };
        readonly DocumentFull: {
            readonly id: string;
            readonly type: components["schemas"]["InformationType"];
            readonly title: string;
            readonly summary: string | null;
            readonly eventAt: string;
            readonly eventUntil: string | null;
            readonly author: {
                readonly name: string;
                readonly role: string;
            };
            readonly unit: components["schemas"]["Unit"];
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly version: number;
            readonly signedAt: string | null;
            readonly intervention: {
                readonly kind: components["schemas"]["InterventionKind"];
                readonly basis: string;
            } | null;
            readonly event: string | null;
            /** @description By type, as it was published */
            readonly body: {
                readonly [key: string]: unknown;
            };
            readonly documentedAt: string | null;
            readonly signedBy: string | null;
            readonly blockComparisonTime: string;
            readonly sourceSystem: string;
            readonly legalGround: string | null;
        };
        /** @enum {unknown} */
        readonly Duty: "liftOfficer" | "innerBlockOfficer" | "logReviewer" | "unitManager";
        readonly ExplainedChange: {
            /** @description Name of a fact, such as consentGiven */
            readonly fact: string;
            readonly label: string;
            /** @description What the fact says, in words */
            readonly value: string;
            readonly text: string;
        };
        readonly ExplainedFact: {
            /** @description Name of a fact, such as consentGiven */
            readonly fact: string;
            readonly label: string;
            /** @description What the fact says, in words */
            readonly value: string;
        };
        /** @description Why the law answers so, on which facts, and the smallest change that turns it */
        readonly Explanation: {
            /** @description What was decisive, with its section */
            readonly sentence: string;
            readonly rests: readonly components["schemas"]["ExplainedFact"][];
            readonly change: readonly components["schemas"]["ExplainedChange"][];
        };
        /** @description Whether there is anything to read, and no more than that */
        readonly Flag: {
            /** @description Others have made unblocked data available */
            readonly unblocked: boolean;
            /** @description Care providers hold blocked data; absent for those who may not know */
            readonly blockedAtCareProviders?: boolean;
            /** @description Other units of the own care provider hold blocked data; care only */
            readonly innerBlocked?: boolean;
            readonly ownDocuments: boolean;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What somebody was let in on */
        readonly Ground: {
            readonly cites: readonly string[];
            readonly purpose: components["schemas"]["Purpose"] | null;
            readonly relation: {
                readonly kind: components["schemas"]["RelationKind"];
                readonly basis: components["schemas"]["RelationBasis"];
                readonly from: string;
            } | null;
            readonly consent: {
                readonly from: string;
                readonly until: string | null;
            } | null;
            readonly exception: components["schemas"]["ConsentException"] | null;
        };
        /**
         * @description What a lookup is for (SVOD 3:1, 3:2)
         * @enum {unknown}
         */
        readonly GroundPurpose: "care" | "coordination" | "certificate" | "interventions" | "investigation";
        readonly Header: {
            readonly id: string;
            readonly type: components["schemas"]["InformationType"];
            readonly title: string;
            readonly summary: string | null;
            readonly eventAt: string;
            readonly eventUntil: string | null;
            readonly author: {
                readonly name: string;
                readonly role: string;
            };
            readonly unit: components["schemas"]["Unit"];
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly version: number;
            readonly signedAt: string | null;
            readonly intervention: {
                readonly kind: components["schemas"]["InterventionKind"];
                readonly basis: string;
            } | null;
            readonly event: string | null;
        };
        /**
         * @description The entries of one opening, or all that concern its person
         * @enum {unknown}
         */
        readonly HoldScope: "opening" | "person";
        /** @enum {unknown} */
        readonly InformationType: "permanentCareContact" | "permanentSocialCareContact" | "relativeContacts" | "assistanceDecision" | "implementationPlan" | "chronicWound" | "dailyNote" | "warning" | "diagnosis" | "medicationList" | "careContact";
        /**
         * @description The patient consents; or consent can't be obtained and the care is indispensable
         * @enum {unknown}
         */
        readonly InnerLiftBasis: "consent" | "indispensable";
        /** @description The units that had blocked, where the law makes them known, and how the reader stands */
        readonly InnerLifted: {
            readonly units: readonly components["schemas"]["Unit"][];
            readonly until: string;
            readonly standing: components["schemas"]["Standing"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly InterventionKind: "homeCare" | "securityAlarm" | "mealService" | "dayActivity" | "shortTermStay" | "specialHousing" | "relief" | "companion" | "contactPerson" | "personalAssistance" | "housingSupport" | "financialAssistance" | "addictionTreatment" | "childAndFamily" | "other";
        /** @enum {unknown} */
        readonly Language: "sv" | "en" | "fi";
        /** @description RFC 9162 section 2.1.3 or 2.1.4 */
        readonly LedgerProof: {
            readonly proof: readonly string[];
        };
        /** @description What the log keeps after the retention time, and why */
        readonly LegalHold: {
            readonly id: string;
            readonly scope: components["schemas"]["HoldScope"];
            readonly opening: string;
            readonly reason: string;
            readonly placedBy: string;
            readonly since: string;
            readonly until: string | null;
            readonly endedAt: string | null;
            readonly endReason: string | null;
        };
        /** @description The hold as it stands now */
        readonly LegalHoldAnswer: {
            readonly hold: components["schemas"]["LegalHold"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description The holds, those not ended before the others, the newest first; 500 at most */
        readonly LegalHoldsAnswer: {
            readonly holds: readonly components["schemas"]["LegalHold"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description A request that another care provider lifts its blocks for a time (SVOD 3:5) */
        readonly LiftRequest: {
            readonly id: string;
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly dutyPhone: string | null;
            readonly state: components["schemas"]["LiftRequestState"];
            readonly requestedAt: string;
            readonly openedAt: string | null;
            readonly decidedAt: string | null;
            readonly decidedBy: {
                readonly name: string | null;
                readonly role: string | null;
            } | null;
            readonly reason: string | null;
            readonly scope: components["schemas"]["LiftScope"];
            readonly until: string | null;
            readonly course: readonly components["schemas"]["CourseEvent"][];
        };
        /** @description A request as the officer who decides sees it */
        readonly LiftRequestFull: {
            readonly id: string;
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly dutyPhone: string | null;
            readonly state: components["schemas"]["LiftRequestState"];
            readonly requestedAt: string;
            readonly openedAt: string | null;
            readonly decidedAt: string | null;
            readonly decidedBy: {
                readonly name: string | null;
                readonly role: string | null;
            } | null;
            readonly reason: string | null;
            readonly scope: components["schemas"]["LiftScope"];
            readonly until: string | null;
            readonly course: readonly components["schemas"]["CourseEvent"][];
            readonly person: {
                readonly name: string | null;
                readonly age: number | null;
                /** @enum {unknown} */
                readonly sex: "female" | "male" | "unknown";
                readonly maskedNumber: string;
                /** @enum {unknown} */
                readonly protectedIdentity: "none" | "secrecyMarking" | "protectedRegistration" | "fictitiousIdentity";
            };
            readonly asking: {
                readonly staffName: string | null;
                readonly staffRole: string;
                readonly unit: string;
                readonly provider: string;
                readonly callback: string | null;
            };
            readonly danger: string;
            readonly unableToRequestLift: string;
            readonly indispensable: string;
            readonly wishedUntil: string;
            readonly blocks: readonly {
                readonly id: string;
                readonly requestedAt: string;
                readonly informationFrom: string | null;
                readonly informationUntil: string | null;
                readonly excludedTypes: readonly string[];
                readonly earlierLifts: number;
            }[];
            readonly facts: components["schemas"]["Explanation"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description The request, as it stands */
        readonly LiftRequestMade: {
            readonly id: string;
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly dutyPhone: string | null;
            readonly state: components["schemas"]["LiftRequestState"];
            readonly requestedAt: string;
            readonly openedAt: string | null;
            readonly decidedAt: string | null;
            readonly decidedBy: {
                readonly name: string | null;
                readonly role: string | null;
            } | null;
            readonly reason: string | null;
            readonly scope: components["schemas"]["LiftScope"];
            readonly until: string | null;
            readonly course: readonly components["schemas"]["CourseEvent"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly LiftRequestState: "waiting" | "opened" | "granted" | "declined" | "ended" | "runOut";
        /** @description The unit's own requests about the person, newest first */
        readonly LiftRequests: {
            readonly requests: readonly components["schemas"]["LiftRequest"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /**
         * @description For the staff member who asks alone, or for all authorised staff of the unit
         * @enum {unknown}
         */
        readonly LiftScope: "person" | "unit";
        readonly LogAnswer: {
            readonly at: string;
            readonly name: string | null;
            readonly role: string;
            readonly text: string;
        };
        /** @description A question to the own connected provider; nothing in it names the person */
        readonly LogCase: {
            readonly id: string;
            readonly unit: components["schemas"]["Unit"];
            readonly visitAt: string;
            readonly askedAt: string;
            readonly answeredAt: string | null;
            readonly state: components["schemas"]["LogQuestionState"];
        };
        /** @description A question with whom it is about, and what was read */
        readonly LogCaseFull: {
            readonly id: string;
            readonly unit: components["schemas"]["Unit"];
            readonly visitAt: string;
            readonly askedAt: string;
            readonly answeredAt: string | null;
            readonly state: components["schemas"]["LogQuestionState"];
            readonly person: {
                readonly name: string | null;
                readonly age: number | null;
                /** @enum {unknown} */
                readonly sex: "female" | "male" | "unknown";
                readonly maskedNumber: string;
                /** @enum {unknown} */
                readonly protectedIdentity: "none" | "secrecyMarking" | "protectedRegistration" | "fictitiousIdentity";
            };
            /** @description A custodian asks for her child */
            readonly byCustodian: boolean;
            readonly question: string;
            readonly visit: components["schemas"]["Visit"] | null;
            readonly answer: components["schemas"]["LogAnswer"] | null;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description Those that wait, oldest first; or the answered, newest first */
        readonly LogCases: {
            readonly cases: readonly components["schemas"]["LogCase"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What the resident asked about a visit in her log */
        readonly LogQuestion: {
            readonly id: string;
            readonly visit: string;
            readonly visitAt: string;
            readonly unit: {
                readonly name: string;
            };
            readonly connectedProvider: {
                readonly name: string;
            };
            readonly question: string;
            readonly askedAt: string;
            readonly state: components["schemas"]["LogQuestionState"];
            readonly answer: components["schemas"]["LogAnswer"] | null;
        };
        /**
         * @description With the connected provider, being looked into, or answered
         * @enum {unknown}
         */
        readonly LogQuestionState: "received" | "opened" | "answered";
        /** @description The resident's questions, newest first */
        readonly LogQuestions: {
            readonly questions: readonly components["schemas"]["LogQuestion"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What the page covers of a series of the person's own */
        readonly LogSeries: {
            /** @description Which of the person's series: she has several when her numbers were linked later */
            readonly series: number;
            /** @description First number that the page reaches to */
            readonly from: number;
            /** @description Last number; less than `from` when there is none */
            readonly until: number;
            readonly gaps: readonly components["schemas"]["SeriesGap"][];
        };
        /** @description The person, and a lookup that has begun */
        readonly LookupStarted: {
            /** @description Handle of the lookup; only this session can use it */
            readonly lookup: string;
            readonly person: components["schemas"]["PersonHead"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description Nothing in it names the person */
        readonly ManagerQuestion: {
            readonly id: string;
            readonly at: string;
            readonly by: string | null;
            readonly text: string;
            readonly answer: components["schemas"]["ReviewAnswer"] | null;
            readonly opening: {
                readonly at: string;
                readonly until: string;
                readonly unit: components["schemas"]["Unit"];
                readonly staff: {
                    readonly name: string | null;
                    readonly role: string;
                };
                readonly reasons: readonly components["schemas"]["ReviewReason"][];
            };
        };
        /** @description Those that wait first, oldest first */
        readonly ManagerQuestions: {
            readonly questions: readonly components["schemas"]["ManagerQuestion"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description The resident, and whom she lets read */
        readonly Me: {
            readonly name: string;
            readonly givenName: string;
            readonly consents: readonly components["schemas"]["ResidentConsent"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly NoticeKind: "danger" | "liftRequested" | "liftGranted" | "liftDeclined" | "unableAssessed" | "innerLifted";
        /** @enum {unknown} */
        readonly NumberFault: "length" | "date" | "checkDigit" | "form";
        /** @description Nothing in it names the person */
        readonly OfficeRequest: {
            readonly id: string;
            readonly askingUnit: string;
            readonly askingProvider: string;
            readonly requestedAt: string;
            readonly state: components["schemas"]["LiftRequestState"];
            readonly wishedUntil: string;
        };
        /** @description Requests to the own care provider */
        readonly OfficeRequests: {
            readonly requests: readonly components["schemas"]["OfficeRequest"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description The document, and its versions */
        readonly OpenedDocument: {
            readonly document: components["schemas"]["DocumentFull"];
            readonly versions: readonly {
                readonly id: string;
                readonly version: number;
                readonly at: string;
                readonly current: boolean;
            }[];
            readonly explanation: components["schemas"]["Explanation"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description A document of her own, with its body */
        readonly OpenedResidentDocument: {
            readonly document: components["schemas"]["ResidentDocumentFull"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly OpeningState: "open" | "asked" | "answered" | "closed";
        /** @description Headers, newest first, at most 50 a page; and what is current, opened */
        readonly Overview: {
            readonly headers: readonly components["schemas"]["Header"][];
            readonly next: string | null;
            readonly warnings: readonly components["schemas"]["DocumentFull"][];
            readonly current: {
                readonly decisions: readonly components["schemas"]["DocumentFull"][];
                readonly contacts: readonly components["schemas"]["DocumentFull"][];
                readonly plans: readonly components["schemas"]["DocumentFull"][];
                readonly wounds: readonly components["schemas"]["WoundPoint"][];
                readonly medication: components["schemas"]["DocumentFull"] | null;
            };
            readonly timeline: readonly components["schemas"]["TimelineItem"][];
            readonly sources: readonly components["schemas"]["Source"][];
            readonly cites: readonly string[];
            readonly lastReadAt: string | null;
            readonly refused?: components["schemas"]["RefusalDetails"];
            readonly trace: components["schemas"]["Trace"];
        };
        readonly OverviewRequest: {
            readonly types?: readonly components["schemas"]["InformationType"][];
            readonly sources?: readonly string[];
            /** Format: date */
            readonly from?: string;
            /** Format: date */
            readonly until?: string;
            readonly text?: string;
            readonly cursor?: string;
        };
        readonly PersonHead: {
            readonly name: string | null;
            readonly age: number | null;
            /** @enum {unknown} */
            readonly sex: "female" | "male" | "unknown";
            /** @description Such as 19391017-**** */
            readonly maskedNumber: string;
            readonly protectedIdentity: components["schemas"]["ProtectedIdentity"];
            readonly deceasedOn: string | null;
            readonly isChild: boolean;
        };
        readonly PersonIdentifier: {
            /** @enum {unknown} */
            readonly kind: "personnummer" | "samordningsnummer" | "nationalReserveNumber" | "localReserveNumber";
            readonly value: string;
            readonly authority?: string;
        };
        /** @description Problem document (RFC 9457). It never holds personal data. */
        readonly Problem: {
            /** @description `urn:samvy:problem:` and the code */
            readonly type: string;
            /** @description The code in English, for engineers */
            readonly title: string;
            readonly status: number;
            /** @description What programs go by; each response names those it may hold */
            readonly code: string;
            /** @description What happened, and what to do next */
            readonly detail?: string;
            /** @description Of `input-invalid`: where, and why */
            readonly errors?: readonly ({
                /** @description `body`, `querystring` or `headers` */
                readonly in?: string;
                /** @description JSON Pointer to the value */
                readonly pointer: string;
            } & {
                readonly [key: string]: unknown;
            })[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @enum {unknown} */
        readonly ProtectedIdentity: "none" | "secrecyMarking" | "protectedRegistration" | "fictitiousIdentity";
        /** @enum {unknown} */
        readonly ProviderKind: "careProvider" | "socialCareProvider";
        /** @enum {unknown} */
        readonly ProviderPart: "deciding" | "performing";
        readonly ProviderWithUnits: {
            readonly id: string;
            readonly name: string;
            readonly kind: components["schemas"]["ProviderKind"];
            readonly part: components["schemas"]["ProviderPart"] | null;
            readonly units: readonly components["schemas"]["Unit"][];
        };
        /** @description Connected providers by name; no personal data */
        readonly ProvidersFound: {
            readonly providers: readonly components["schemas"]["ProviderWithUnits"][];
        };
        readonly PublishedAssistanceDecision: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "assistanceDecision";
            readonly body: {
                /** @enum {unknown} */
                readonly status: "granted" | "refused" | "investigating";
                /** Format: date */
                readonly decidedOn?: string;
                /** Format: date */
                readonly from?: string;
                /** Format: date */
                readonly until?: string;
                readonly section: string;
                readonly interventions: readonly {
                    readonly kind: components["schemas"]["InterventionKind"];
                    readonly name: string;
                    readonly hoursPerWeek?: number;
                    readonly note?: string;
                    readonly schedule?: readonly {
                        readonly weekdays: readonly number[];
                        readonly from: string;
                        readonly until?: string;
                        readonly everyWeeks?: number;
                    }[];
                }[];
                readonly text?: string;
            };
        };
        readonly PublishedCareContact: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "careContact";
            readonly body: {
                /** @enum {unknown} */
                readonly kind: "inpatient" | "visit" | "phone" | "homeVisit" | "emergency" | "dayCare";
                readonly reason?: string;
                readonly clinic?: string;
                readonly outcome?: string;
                readonly text?: string;
            };
        };
        readonly PublishedChronicWound: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "chronicWound";
            readonly body: {
                readonly location: string;
                readonly woundId: string;
                readonly areaCm2?: number;
                readonly tissue?: string;
                /** @enum {unknown} */
                readonly exudate?: "none" | "small" | "moderate" | "large";
                readonly infection?: boolean;
                readonly pain?: number;
                readonly dressing?: string;
                /** Format: date */
                readonly nextDressingOn?: string;
                readonly text?: string;
            };
        };
        readonly PublishedDailyNote: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "dailyNote";
            readonly body: {
                readonly text: string;
                readonly noteCode?: {
                    readonly code: string;
                    readonly codeSystem: string;
                    readonly display?: string;
                };
                /** @enum {unknown} */
                readonly event?: "fall" | "medication" | "wound" | "worry" | "alarm" | "refusal" | "visit" | "other";
                readonly dissentingOpinion?: string;
            };
        };
        readonly PublishedDiagnosis: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "diagnosis";
            readonly body: {
                readonly code?: string;
                readonly codeSystem?: string;
                readonly display: string;
                /** @enum {unknown} */
                readonly kind?: "main" | "secondary";
                readonly chronic?: boolean;
                readonly text?: string;
            };
        };
        readonly PublishedImplementationPlan: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "implementationPlan";
            readonly body: {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly until?: string;
                readonly goals: readonly {
                    readonly goal: string;
                    readonly how: string;
                    /** Format: date */
                    readonly followUpOn?: string;
                }[];
                readonly personView?: string;
                readonly text?: string;
            };
        };
        readonly PublishedMedicationList: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "medicationList";
            readonly body: {
                readonly medications: readonly {
                    readonly name: string;
                    readonly strength?: string;
                    readonly dose: string;
                    readonly indication?: string;
                    /** Format: date */
                    readonly from?: string;
                    /** Format: date */
                    readonly until?: string;
                    readonly note?: string;
                }[];
                readonly changes?: string;
            };
        };
        readonly PublishedPermanentCareContact: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "permanentCareContact";
            readonly body: {
                readonly name: string;
                readonly role: string;
                readonly unitName?: string;
                readonly phone?: string;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly until?: string;
                readonly note?: string;
            };
        };
        readonly PublishedPermanentSocialCareContact: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "permanentSocialCareContact";
            readonly body: {
                readonly name: string;
                readonly role: string;
                readonly unitName?: string;
                readonly phone?: string;
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly until?: string;
                readonly note?: string;
            };
        };
        readonly PublishedRelativeContacts: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "relativeContacts";
            readonly body: {
                readonly contacts: readonly {
                    readonly name: string;
                    readonly relation: string;
                    readonly phone?: string;
                    readonly order?: number;
                    readonly mayKnow?: string;
                    readonly note?: string;
                }[];
            };
        };
        readonly PublishedWarning: {
            readonly sourceSystem: string;
            readonly documentId: string;
            readonly version: number;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly controller: string;
            readonly unit: string;
            readonly author: {
                readonly name: string;
                readonly role: string;
                readonly hsaId?: string;
            };
            /** Format: date-time */
            readonly eventAt: string;
            /** Format: date-time */
            readonly eventUntil?: string;
            /** Format: date-time */
            readonly documentedAt?: string;
            /** Format: date-time */
            readonly signedAt?: string;
            readonly signedBy?: string;
            /** Format: date-time */
            readonly blockComparisonTime?: string;
            readonly approvedForPatient?: boolean;
            /** @enum {unknown} */
            readonly processedFor: "care" | "administration" | "quality" | "statistics" | "research" | "other";
            readonly keptPerPerson?: boolean;
            readonly intervention?: {
                readonly kind: components["schemas"]["InterventionKind"];
                /** @enum {unknown} */
                readonly basis: "SoL 11:1" | "SoL 11:5" | "LSS" | "SoL 4:1 (2001:453)" | "SoL 4:2a (2001:453)" | "other";
                /** @enum {unknown} */
                readonly recipientGroup: "older" | "disability" | "other";
            };
            readonly title: string;
            readonly summary?: string;
            /** @constant */
            readonly type: "warning";
            readonly body: {
                /** @enum {unknown} */
                readonly severity: "lifeThreatening" | "serious" | "other";
                /** @enum {unknown} */
                readonly kind: "hypersensitivity" | "infection" | "disease" | "treatment" | "unstructured";
                readonly substance?: string;
                readonly reaction?: string;
                readonly text?: string;
                /** Format: date */
                readonly from?: string;
                /** Format: date */
                readonly until?: string;
                readonly verified?: boolean;
                readonly codes?: readonly {
                    readonly of: string;
                    readonly code: string;
                    readonly codeSystem: string;
                    readonly display?: string;
                }[];
            };
        };
        /**
         * @description What an assignment is for
         * @enum {unknown}
         */
        readonly Purpose: "care" | "coordination" | "certificate" | "interventions" | "investigation" | "administration";
        readonly ReaderDay: {
            readonly date: string;
            readonly openings: number;
        };
        readonly ReadingMonth: {
            /** @description YYYY-MM */
            readonly month: string;
            readonly care: number;
            readonly socialCare: number;
        };
        /** @description Who has read, newest first; and the last twelve months */
        readonly Readings: {
            readonly visits: readonly components["schemas"]["Visit"][];
            readonly next: string | null;
            readonly summary: {
                /** @description First day of the month that the figures are about */
                readonly from: string;
                readonly units: number;
                readonly visits: number;
                readonly refusedAttempts: number;
            };
            readonly figure: readonly components["schemas"]["ReadingMonth"][];
            readonly series: readonly components["schemas"]["LogSeries"][];
            readonly witnessed: {
                readonly count: number;
                readonly at: string;
            } | null;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What is missing, and what may be done about it */
        readonly RefusalDetails: {
            readonly cites: readonly string[];
            readonly unmet: readonly string[];
            readonly conditions: readonly components["schemas"]["Condition"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly explanation: components["schemas"]["Explanation"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly RelationBasis: "admitted" | "visit" | "phone" | "referral" | "homeCare" | "other";
        /** @enum {unknown} */
        readonly RelationKind: "patientRelation" | "interventions" | "investigation";
        readonly RelationLine: {
            readonly id: string;
            readonly person: components["schemas"]["PersonIdentifier"];
            readonly unit: string;
            readonly kind: components["schemas"]["RelationKind"];
            readonly basis: components["schemas"]["RelationBasis"];
            readonly basisText?: string;
            /** Format: date-or-time */
            readonly from: string;
            /** Format: date-or-time */
            readonly until?: string;
            /** Format: date-time */
            readonly endedAt?: string;
            readonly reason?: string;
        };
        /**
         * @description A report to IMY; a question that waits; openings that have waited longer than planned
         * @enum {unknown}
         */
        readonly ReminderKind: "imyReport" | "unanswered" | "review";
        /** @description A block in force, and for whom it stands open for a time */
        readonly ResidentBlock: {
            readonly id: string;
            readonly kind: components["schemas"]["BlockKind"];
            readonly unit: components["schemas"]["Unit"] | null;
            readonly since: string;
            readonly informationFrom: string | null;
            readonly informationUntil: string | null;
            readonly mayLift: boolean;
            readonly temporaryLifts: readonly {
                readonly id: string;
                readonly unit: components["schemas"]["Unit"];
                readonly until: string;
                /** @enum {unknown} */
                readonly reason: "consent" | "emergency";
            }[];
        };
        /** @description A consent in force */
        readonly ResidentConsent: {
            readonly id: string;
            readonly from: string;
            readonly until: string | null;
            readonly channel: components["schemas"]["ConsentChannel"];
            readonly unit: components["schemas"]["Unit"];
            readonly connectedProvider: {
                readonly id: string;
                readonly name: string;
                readonly kind: components["schemas"]["ProviderKind"];
            };
        };
        readonly ResidentDocument: {
            readonly id: string;
            readonly type: components["schemas"]["InformationType"];
            readonly title: string;
            readonly eventAt: string;
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly unit: components["schemas"]["Unit"];
            readonly author: {
                readonly role: string;
            };
        };
        readonly ResidentDocumentFull: {
            readonly id: string;
            readonly type: components["schemas"]["InformationType"];
            readonly title: string;
            readonly eventAt: string;
            readonly controller: components["schemas"]["ConnectedProvider"];
            readonly unit: components["schemas"]["Unit"];
            readonly author: {
                readonly role: string;
            };
            /** @description By type, as it was published */
            readonly body: {
                readonly [key: string]: unknown;
            };
        };
        /** @description What the person may be shown of her own, newest first */
        readonly ResidentDocuments: {
            readonly documents: readonly components["schemas"]["ResidentDocument"][];
            readonly next: string | null;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What was done without asking the person */
        readonly ResidentNotice: {
            readonly id: string;
            readonly at: string;
            readonly kind: components["schemas"]["NoticeKind"];
            /** @description Name of the unit that did it */
            readonly unit: string;
            /** @description Name of its connected provider */
            readonly connectedProvider: string;
            readonly by: {
                readonly name: string | null;
                readonly role: string | null;
            };
            readonly reason: string | null;
            readonly until: string | null;
            readonly cites: readonly string[];
        };
        /** @description What the person is told afterwards, newest first, for a year */
        readonly ResidentNotices: {
            readonly notices: readonly components["schemas"]["ResidentNotice"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description Why the law does not let the resident do this */
        readonly ResidentRefusal: {
            readonly cites: readonly string[];
            readonly unmet: readonly string[];
            readonly explanation: {
                readonly sentence: string;
                readonly rests: readonly {
                    /** @description Name of a fact */
                    readonly fact: string;
                    readonly label: string;
                    readonly value: string;
                }[];
                readonly change: readonly {
                    /** @description Name of a fact */
                    readonly fact: string;
                    readonly label: string;
                    readonly value: string;
                    readonly text: string;
                }[];
            };
            readonly trace: components["schemas"]["Trace"];
        };
        readonly ResidentSession: {
            /** @constant */
            readonly portal: "resident";
            readonly person: {
                readonly name: string;
                readonly givenName: string;
            };
            readonly children: readonly components["schemas"]["Child"][];
            readonly actingFor: string | null;
            /** @description The screen locks after so many idle minutes */
            readonly idleMinutes: number;
            readonly language: components["schemas"]["Language"];
        };
        readonly ReviewAnswer: {
            readonly at: string;
            readonly by: string | null;
            readonly text: string;
        };
        /**
         * @description What speaks for, or against, looking closer at an opening
         * @enum {unknown}
         */
        readonly ReviewCriterion: "ownPerson" | "ownChild" | "colleague" | "sameAddress" | "sameSurname" | "protectedIdentity" | "publiclyKnown" | "emergency" | "assessment" | "noRelation" | "afterRelation" | "momentaryRelation" | "outsideHours" | "unusualVolume" | "manyPersons" | "refusedInARow" | "notGenuine" | "knownToUnit";
        /**
         * @description Talk with the reader, report to the police, to IMY within 72 hours, tell the person
         * @enum {unknown}
         */
        readonly ReviewMeasure: "talk" | "policeReport" | "imyReport" | "informPerson" | "other";
        readonly ReviewMonth: {
            /** @description YYYY-MM */
            readonly month: string;
            readonly openings: number;
            /** @description With an outcome */
            readonly reviewed: number;
            /** @description By the latest outcome */
            readonly deviations: number;
            readonly criteria: readonly {
                readonly criterion: components["schemas"]["ReviewCriterion"];
                readonly openings: number;
                readonly deviations: number;
            }[];
            readonly units: readonly {
                readonly unit: components["schemas"]["Unit"];
                readonly openings: number;
                /** @description With an outcome */
                readonly reviewed: number;
                /** @description By the latest outcome */
                readonly deviations: number;
            }[];
        };
        /** @description An opening as the reviewer sees it */
        readonly ReviewOpened: {
            readonly opening: components["schemas"]["ReviewOpening"];
            readonly person: {
                readonly name: string | null;
                readonly age: number | null;
                /** @enum {unknown} */
                readonly sex: "female" | "male" | "unknown";
                readonly maskedNumber: string;
                /** @enum {unknown} */
                readonly protectedIdentity: "none" | "secrecyMarking" | "protectedRegistration" | "fictitiousIdentity";
            };
            readonly course: readonly components["schemas"]["ReviewStep"][];
            readonly staff: {
                readonly name: string | null;
                readonly hsaId: string;
                readonly assignment: string | null;
                readonly unit: string;
            };
            readonly days: readonly components["schemas"]["ReaderDay"][];
            readonly usual: number | null;
            readonly questions: readonly components["schemas"]["ReviewQuestion"][];
            readonly outcome: components["schemas"]["ReviewOutcomeMade"] | null;
            readonly earlier: readonly components["schemas"]["ReviewOutcomeMade"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description One lookup by one staff member; nothing in it names the person */
        readonly ReviewOpening: {
            readonly id: string;
            readonly at: string;
            readonly until: string;
            readonly unit: components["schemas"]["Unit"];
            readonly hours: readonly {
                /** @description Swedish wall clock, HH:MM */
                readonly from: string;
                /** @description HH:MM; earlier than `from` when it is past midnight */
                readonly until: string;
            }[] | null;
            readonly staff: {
                readonly name: string | null;
                readonly role: string;
            };
            readonly score: number;
            /** @description Drawn at random */
            readonly sampled: boolean;
            /** @description Is always reviewed: an emergency or an assessment */
            readonly always: boolean;
            readonly reasons: readonly components["schemas"]["ReviewReason"][];
            readonly state: components["schemas"]["OpeningState"];
        };
        /** @description Highest score first, then newest */
        readonly ReviewOpenings: {
            readonly openings: readonly components["schemas"]["ReviewOpening"][];
            readonly next: string | null;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @enum {unknown} */
        readonly ReviewOutcome: "withoutDeviation" | "deviation";
        /** @description Final; a correction is a new one */
        readonly ReviewOutcomeMade: {
            readonly id: string;
            readonly at: string;
            readonly by: string | null;
            readonly outcome: components["schemas"]["ReviewOutcome"];
            readonly measures: readonly components["schemas"]["ReviewMeasure"][];
            readonly done: readonly components["schemas"]["ReviewMeasure"][];
            readonly text: string;
            readonly dueAt: string | null;
        };
        /** @description Every unit of the connected provider */
        readonly ReviewPlan: {
            readonly year: number;
            readonly units: readonly {
                readonly unit: components["schemas"]["Unit"];
                readonly samplesPerMonth: number;
                readonly drawnThisMonth: number;
            }[];
            readonly reviewEveryDays: number | null;
            readonly decidedAt: string | null;
            readonly decidedBy: string | null;
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description What was reviewed in the period */
        readonly ReviewProtocol: {
            /** @description Canonical JSON (RFC 8785): save these very characters */
            readonly protocol: string;
            /** @description Signed note by the log's key; its third line is the protocol's SHA-256 */
            readonly signature: string;
            readonly trace: components["schemas"]["Trace"];
        };
        readonly ReviewQuestion: {
            readonly id: string;
            readonly at: string;
            readonly by: string | null;
            readonly text: string;
            readonly answer: components["schemas"]["ReviewAnswer"] | null;
        };
        readonly ReviewReason: {
            readonly criterion: components["schemas"]["ReviewCriterion"];
            /** @description Below zero: speaks against */
            readonly points: number;
            /** @description In the language of the session; names nobody */
            readonly sentence: string;
        };
        readonly ReviewReminder: {
            readonly kind: components["schemas"]["ReminderKind"];
            readonly dueAt: string;
            readonly opening: string | null;
            readonly unit: components["schemas"]["Unit"] | null;
            /** @description Openings or questions that it is about */
            readonly count: number;
        };
        /** @description What falls due first comes first */
        readonly ReviewReminders: {
            readonly reminders: readonly components["schemas"]["ReviewReminder"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description Openings by the month in which they began */
        readonly ReviewStatistics: {
            readonly from: string;
            readonly until: string;
            readonly months: readonly components["schemas"]["ReviewMonth"][];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description One entry of the log */
        readonly ReviewStep: {
            readonly at: string;
            readonly step: string;
            readonly outcome: string;
            readonly decisions: readonly {
                readonly source: string | null;
                /** @enum {unknown} */
                readonly outcome: "permitted" | "refused";
                readonly cites: readonly string[];
                readonly types: readonly string[];
                /** @description How many were shown */
                readonly documents: number;
            }[];
            readonly grounds: {
                readonly purpose: string | null;
                readonly relevance: string | null;
                readonly relation: {
                    readonly kind: string;
                    readonly basis: string;
                    readonly from: string;
                } | null;
                readonly consent: {
                    readonly from: string;
                    readonly until: string | null;
                } | null;
                readonly danger: string | null;
            } | null;
        };
        /** @description The work list in figures */
        readonly ReviewSummary: {
            /** @description The day from which openings are counted */
            readonly from: string;
            /** @description From this score on an opening is to be reviewed */
            readonly limit: number;
            /** @description All that were judged */
            readonly openings: number;
            /** @description That wait for an outcome; likewise the next two */
            readonly aboveLimit: number;
            readonly sampled: number;
            readonly always: number;
            /** @description Reminders that fall due before the day is over */
            readonly dueToday: number;
            /** @description The reviewer's own, which another reviewer sees */
            readonly own: number;
            readonly distribution: readonly number[];
            readonly trace: components["schemas"]["Trace"];
        };
        /** @description Every rule of law in words */
        readonly Rulebook: {
            /** @enum {unknown} */
            readonly language: "sv" | "en" | "fi";
            readonly title: string;
            readonly introduction: readonly string[];
            readonly headings: {
                readonly exceptions: string;
                readonly checkedBy: string;
            };
            /** @description The name of the rules that decide now */
            readonly ruleSet: string;
            readonly acts: readonly {
                readonly act: string;
                readonly title: string;
                readonly sections: readonly {
                    /** @description Such as SVOD 3:1 */
                    readonly cites: string;
                    /** @description The same, written out */
                    readonly title: string;
                    readonly rules: readonly components["schemas"]["RulebookRule"][];
                }[];
            }[];
        };
        readonly RulebookRule: {
            readonly id: string;
            readonly title: string;
            /** @description The rule in plain words */
            readonly says: string;
            /** @description The same, to the person whom the data are about */
            readonly toPerson: string;
            readonly inForce: readonly string[];
            readonly answers: readonly {
                readonly questions: readonly string[];
                /** @enum {unknown} */
                readonly effect: "permits" | "obliges" | "prohibits";
                /** @description The sentence before the conditions, with a colon */
                readonly lead: string;
                readonly conditions: readonly string[];
                readonly exceptions: readonly string[];
            }[];
            readonly checkedBy: readonly string[];
            readonly theoremsLead: string;
            readonly theorems: readonly string[];
        };
        /** @description Numbers that are missing: there must be none */
        readonly SeriesGap: {
            readonly from: number;
            readonly until: number;
        };
        /** @description Who is signed in */
        readonly Session: components["schemas"]["StaffSession"] | components["schemas"]["ResidentSession"];
        /** @description Who shares what about the person, and what she has closed */
        readonly Sharing: {
            readonly providers: readonly components["schemas"]["SharingProvider"][];
            readonly trace: components["schemas"]["Trace"];
        };
        readonly SharingProvider: {
            readonly connectedProvider: components["schemas"]["ConnectedProvider"];
            readonly types: readonly components["schemas"]["InformationType"][];
            /** @enum {unknown} */
            readonly state: "shared" | "blocked" | "partlyBlocked" | "nothing";
            readonly informed: {
                readonly at: string;
                readonly channel: string;
            } | null;
            readonly blocks: readonly components["schemas"]["ResidentBlock"][];
        };
        readonly Source: {
            readonly id: string;
            readonly name: string;
            readonly kind: components["schemas"]["ProviderKind"];
            readonly part: components["schemas"]["ProviderPart"] | null;
            readonly units: readonly components["schemas"]["Unit"][];
            readonly types: readonly components["schemas"]["InformationType"][];
            /**
             * @description How far from the reader: her own unit alone, her own provider, or another
             * @enum {unknown}
             */
            readonly boundary: "sameUnit" | "sameProvider" | "otherProvider";
        };
        /** @description Who has made data available that the reader may know of */
        readonly SourceList: {
            readonly sources: readonly components["schemas"]["Source"][];
            readonly refused?: components["schemas"]["RefusalDetails"];
            readonly trace: components["schemas"]["Trace"];
        };
        readonly StaffSession: {
            /** @constant */
            readonly portal: "staff";
            readonly staff: {
                readonly name: string;
                readonly hsaId: string;
            };
            readonly assignments: readonly components["schemas"]["Assignment"][];
            readonly assignment: components["schemas"]["Assignment"] | null;
            /** @description The screen locks after so many idle minutes */
            readonly idleMinutes: number;
            readonly language: components["schemas"]["Language"];
        };
        /** @description What the law requires of this reader now */
        readonly Standing: {
            /** @enum {unknown} */
            readonly outcome: "permitted" | "refused";
            readonly cites: readonly string[];
            readonly conditions: readonly components["schemas"]["Condition"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly relation: {
                readonly id: string;
                readonly kind: components["schemas"]["RelationKind"];
                readonly from: string;
                readonly until: string | null;
                readonly basis: components["schemas"]["RelationBasis"];
            } | null;
            readonly consent: components["schemas"]["Consent"] | null;
            readonly refusal: {
                readonly at: string;
                readonly by: string;
            } | null;
            readonly ground: {
                readonly purpose: components["schemas"]["GroundPurpose"];
                readonly relevance: string;
                readonly at: string;
            } | null;
            readonly capacity: components["schemas"]["Capacity"];
            readonly attitude: components["schemas"]["Attitude"] | null;
            readonly danger: components["schemas"]["Danger"] | null;
            readonly explanation: components["schemas"]["Explanation"];
            readonly trace: components["schemas"]["Trace"];
        };
        readonly TimelineItem: {
            /** @description The document that it comes from */
            readonly id: string;
            readonly row: components["schemas"]["TimelineRow"];
            /** @enum {unknown} */
            readonly side: "care" | "socialCare";
            readonly label: string;
            readonly from: string;
            readonly until: string | null;
            readonly weight: number | null;
            readonly decided: boolean;
        };
        /** @enum {unknown} */
        readonly TimelineRow: "inpatient" | "visit" | "homeNursing" | "intervention" | "alarm" | "housing" | "event";
        /** @description An access token */
        readonly TokenAnswer: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            /** @description Seconds */
            readonly expires_in: number;
            readonly scope: string;
        };
        /** @description What was logged, before this was answered */
        readonly Trace: {
            readonly entryId: string;
            /** @description Time of the decision, UTC */
            readonly at: string;
            /** @description What was done */
            readonly step: string;
        };
        readonly UnableAssessment: {
            readonly how: string;
            readonly asked: readonly components["schemas"]["AttitudeSource"][];
            readonly findings: string;
            readonly clarified: boolean;
            readonly reasonToAssumeOpposition: boolean;
            readonly necessary: boolean;
            readonly necessity: string;
            /** Format: date */
            readonly until: string;
        };
        readonly Unit: {
            readonly id: string;
            readonly name: string;
        };
        readonly UploadAnswer: {
            readonly id: string | null;
            /** @enum {unknown} */
            readonly outcome: "stored" | "unchanged";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An answer, or last of all the summary or an error */
        readonly UploadAnswerLine: {
            /** @description From 1 */
            readonly line: number;
            readonly id: string | null;
            /** @enum {unknown} */
            readonly outcome: "stored" | "unchanged" | "refused" | "invalid" | "conflict";
            /** @description Of a refusal by law, such as SVOD 2:3 */
            readonly section?: string;
            /** @description Of all but stored and unchanged */
            readonly code?: string;
            /** @description Why, and what to do */
            readonly detail?: string;
            /** @description JSON Pointer to what it is about */
            readonly pointer?: string;
        } | {
            readonly summary: {
                readonly lines: number;
                readonly stored: number;
                readonly unchanged: number;
                readonly refused: number;
                readonly invalid: number;
                readonly conflict: number;
                /** @constant */
                readonly complete: true;
                /** @description Of an answer in XML: the source has more */
                readonly hasMore?: boolean;
            };
        } | {
            readonly error: {
                readonly code: string;
                readonly detail: string;
            };
        };
        /** @description One occasion on which somebody read, or tried to */
        readonly Visit: {
            readonly id: string;
            /** @description Which of the person's series: she has several when her numbers were linked later */
            readonly series: number;
            readonly numbers: readonly number[];
            /** @description False while an entry of it has no number yet */
            readonly sealed: boolean;
            readonly from: string;
            readonly until: string;
            readonly unit: {
                readonly name: string;
            };
            readonly connectedProvider: {
                readonly name: string;
                readonly kind: components["schemas"]["ProviderKind"];
                readonly part: components["schemas"]["ProviderPart"] | null;
            };
            readonly role: string | null;
            readonly staffName: string | null;
            readonly steps: readonly string[];
            readonly types: readonly components["schemas"]["InformationType"][];
            readonly sources: readonly {
                readonly name: string;
            }[];
            /** @enum {unknown} */
            readonly outcome: "read" | "sawFlag" | "refused";
            readonly grounds: readonly components["schemas"]["Ground"][];
            readonly mayWithdraw: string | null;
            readonly unmet: readonly string[];
        };
        readonly WoundPoint: {
            readonly woundId: string;
            readonly location: string;
            readonly at: string;
            readonly areaCm2: number | null;
            readonly infection: boolean;
            readonly documentId: string;
        };
    };
    responses: {
        /** @description `assignment-not-chosen`: No assignment is chosen. */
        readonly AssignmentNotChosen: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `case-answered`: The question has been answered. */
        readonly AssignmentNotChosenOrCaseAnswered: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `consent-already-ended`: The consent has already ended. */
        readonly AssignmentNotChosenOrConsentAlreadyEnded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `hold-ended`: The legal hold has ended. */
        readonly AssignmentNotChosenOrHoldEnded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `idempotency-key-reused`: The Idempotency-Key was used for another request. */
        readonly AssignmentNotChosenOrIdempotencyKeyReused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `lift-already-ended`: The lift has already ended. */
        readonly AssignmentNotChosenOrLiftAlreadyEnded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `assignment-not-chosen`: No assignment is chosen. `question-answered`: The question has been answered. */
        readonly AssignmentNotChosenOrQuestionAnswered: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `block-not-found`: No such block. */
        readonly BlockNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: The body is too large. */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `case-not-found`: No such question to this provider. */
        readonly CaseNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `client-not-authenticated`: The system client is not authenticated. */
        readonly ClientNotAuthenticated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `consent-not-found`: No such consent. */
        readonly ConsentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `cross-site-request`: The request did not come from the portal. */
        readonly CrossSiteRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `document-not-found`: No such document. */
        readonly DocumentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `hold-not-found`: No such legal hold. */
        readonly HoldNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: The Idempotency-Key was used for another request. */
        readonly IdempotencyKeyReused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: The Idempotency-Key was used for another request. `block-already-lifted`: The block has already been lifted. */
        readonly IdempotencyKeyReusedOrBlockAlreadyLifted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `idempotency-key-reused`: The Idempotency-Key was used for another request. `question-open`: A question about the visit waits for its answer. */
        readonly IdempotencyKeyReusedOrQuestionOpen: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `input-invalid`: The request is not valid. */
        readonly InputInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `input-invalid`: The request is not valid. `idempotency-key-missing`: The Idempotency-Key header is missing. */
        readonly InputInvalidOrIdempotencyKeyMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `input-invalid`: The request is not valid. `number-invalid`: The text is not a person number. */
        readonly InputInvalidOrNumberInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": (components["schemas"]["Problem"] & {
                    readonly id?: string | null;
                    /** @enum {unknown} */
                    readonly outcome?: "refused" | "invalid" | "conflict";
                    /** @description Of a refusal by law, such as SVOD 2:3 */
                    readonly section?: string;
                    readonly code: string;
                    /** @description Why, and what to do */
                    readonly detail?: string;
                    /** @description JSON Pointer to what it is about */
                    readonly pointer?: string;
                    /** @description The code that a line would have */
                    readonly reason?: string;
                }) | (components["schemas"]["Problem"] & {
                    readonly id?: string | null;
                    /** @enum {unknown} */
                    readonly outcome?: "refused" | "invalid" | "conflict";
                    /** @description Of a refusal by law, such as SVOD 2:3 */
                    readonly section?: string;
                    readonly code: string;
                    /** @description Why, and what to do */
                    readonly detail?: string;
                    /** @description JSON Pointer to what it is about */
                    readonly pointer?: string;
                    /** @description The code that a line would have */
                    readonly reason?: string;
                });
            };
        };
        /** @description `internal-error`: Something went wrong in the server. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `ledger-part-not-found`: The log has no such part. */
        readonly LedgerPartNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `lift-not-found`: No such temporary lift. */
        readonly LiftNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `lift-request-not-found`: No such lift request. */
        readonly LiftRequestNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `lookup-not-found`: No such lookup. */
        readonly LookupNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `lookup-not-found`: No such lookup. `consent-not-found`: No such consent. */
        readonly LookupNotFoundOrConsentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `lookup-not-found`: No such lookup. `document-not-found`: No such document. */
        readonly LookupNotFoundOrDocumentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `media-type-unsupported`: The content type is not supported. */
        readonly MediaTypeUnsupported: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-signed-in`: Nobody is signed in. */
        readonly NotSignedIn: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `not-signed-in`: Nobody is signed in. `session-locked`: The session is locked until its owner signs in again. */
        readonly NotSignedInOrSessionLocked: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `opening-not-found`: No such opening. */
        readonly OpeningNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `overloaded`: The server has more to do than it can. `database-unavailable`: The database does not answer. */
        readonly OverloadedOrDatabaseUnavailable: {
            headers: {
                /** @description Seconds to wait before the next try */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `person-not-found`: No such person. */
        readonly PersonNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `question-not-found`: No such question. */
        readonly QuestionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request-malformed`: The request cannot be read. */
        readonly RequestMalformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `too-many-requests`: Too many requests. */
        readonly TooManyRequests: {
            headers: {
                /** @description Seconds to wait before the next try */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-conflict`: The same id and version holds other content. */
        readonly VersionConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    readonly id?: string | null;
                    /** @enum {unknown} */
                    readonly outcome?: "refused" | "invalid" | "conflict";
                    /** @description Of a refusal by law, such as SVOD 2:3 */
                    readonly section?: string;
                    readonly code: string;
                    /** @description Why, and what to do */
                    readonly detail?: string;
                    /** @description JSON Pointer to what it is about */
                    readonly pointer?: string;
                    /** @description The code that a line would have */
                    readonly reason?: string;
                };
            };
        };
        /** @description `visit-not-found`: No such visit in the log. */
        readonly VisitNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-portal`: The session belongs to another portal. */
        readonly WrongPortal: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-portal`: The session belongs to another portal. `access-refused`: Access is not permitted. */
        readonly WrongPortalOrAccessRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": (components["schemas"]["Problem"] & components["schemas"]["RefusalDetails"]) | components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-portal`: The session belongs to another portal. `cross-site-request`: The request did not come from the portal. */
        readonly WrongPortalOrCrossSiteRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-portal`: The session belongs to another portal. `custody-not-in-force`: The resident may not act for the child, or no longer may. */
        readonly WrongPortalOrCustodyNotInForce: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `wrong-portal`: The session belongs to another portal. `duty-required`: The assignment lacks the duty. */
        readonly WrongPortalOrDutyRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
