import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace boardstream. */
export namespace boardstream {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a Submission.
         * @deprecated Use boardstream.v1.Submission.$Properties instead.
         */
        interface ISubmission extends boardstream.v1.Submission.$Properties {
        }

        /** Represents a Submission. */
        class Submission {

            /**
             * Constructs a new Submission.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Submission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Submission room. */
            room: string;

            /** Submission id. */
            id: number;

            /** Submission gateway. */
            gateway: string;

            /** Submission author. */
            author?: (boardstream.v1.Author.$Properties|null);

            /** Submission role. */
            role: boardstream.v1.Role;

            /** Submission command. */
            command?: (boardstream.v1.Command.$Properties|null);

            /**
             * Encodes the specified Submission message. Does not implicitly {@link boardstream.v1.Submission.verify|verify} messages.
             * @param message Submission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Submission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Submission & boardstream.v1.Submission.$Shape} Submission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Submission & boardstream.v1.Submission.$Shape;
        }

        namespace Submission {

            /** Properties of a Submission. */
            interface $Properties {

                /** Submission room */
                room?: (string|null);

                /** Submission id */
                id?: (number|null);

                /** Submission gateway */
                gateway?: (string|null);

                /** Submission author */
                author?: (boardstream.v1.Author.$Properties|null);

                /** Submission role */
                role?: (boardstream.v1.Role|null);

                /** Submission command */
                command?: (boardstream.v1.Command.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submission. */
            type $Shape = {
              room?: string|null;
              id?: number|null;
              gateway?: string|null;
              author?: boardstream.v1.Author.$Shape|null;
              role?: boardstream.v1.Role|null;
              command?: boardstream.v1.Command.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Command.
         * @deprecated Use boardstream.v1.Command.$Properties instead.
         */
        interface ICommand extends boardstream.v1.Command.$Properties {
        }

        /** Represents a Command. */
        class Command {

            /**
             * Constructs a new Command.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Command.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Command submit. */
            submit?: (boardstream.v1.SubmitCommand.$Properties|null);

            /** Command draw. */
            draw?: (boardstream.v1.DrawCommand.$Properties|null);

            /** Command open. */
            open?: (boardstream.v1.OpenCommand.$Properties|null);

            /** Command nameVersion. */
            nameVersion?: (boardstream.v1.NameVersionCommand.$Properties|null);

            /** Command changeAccess. */
            changeAccess?: (boardstream.v1.ChangeAccessCommand.$Properties|null);

            /** Command loadPart. */
            loadPart?: (boardstream.v1.LoadPartCommand.$Properties|null);

            /** Command purge. */
            purge?: (boardstream.v1.PurgeCommand.$Properties|null);

            /** Command archive. */
            archive?: (boardstream.v1.ArchiveCommand.$Properties|null);

            /** Command reopen. */
            reopen?: (boardstream.v1.ReopenCommand.$Properties|null);

            /** Command command. */
            command?: ("submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen");

            /**
             * Encodes the specified Command message. Does not implicitly {@link boardstream.v1.Command.verify|verify} messages.
             * @param message Command message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Command & boardstream.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Command & boardstream.v1.Command.$Shape;
        }

        namespace Command {

            /** Properties of a Command. */
            interface $Properties {

                /** Command submit */
                submit?: (boardstream.v1.SubmitCommand.$Properties|null);

                /** Command draw */
                draw?: (boardstream.v1.DrawCommand.$Properties|null);

                /** Command open */
                open?: (boardstream.v1.OpenCommand.$Properties|null);

                /** Command nameVersion */
                nameVersion?: (boardstream.v1.NameVersionCommand.$Properties|null);

                /** Command changeAccess */
                changeAccess?: (boardstream.v1.ChangeAccessCommand.$Properties|null);

                /** Command loadPart */
                loadPart?: (boardstream.v1.LoadPartCommand.$Properties|null);

                /** Command purge */
                purge?: (boardstream.v1.PurgeCommand.$Properties|null);

                /** Command archive */
                archive?: (boardstream.v1.ArchiveCommand.$Properties|null);

                /** Command reopen */
                reopen?: (boardstream.v1.ReopenCommand.$Properties|null);

                /** Command command */
                command?: ("submit"|"draw"|"open"|"nameVersion"|"changeAccess"|"loadPart"|"purge"|"archive"|"reopen");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Command. */
            type $Shape = {
              submit?: boardstream.v1.SubmitCommand.$Shape|null;
              draw?: boardstream.v1.DrawCommand.$Shape|null;
              open?: boardstream.v1.OpenCommand.$Shape|null;
              nameVersion?: boardstream.v1.NameVersionCommand.$Shape|null;
              changeAccess?: boardstream.v1.ChangeAccessCommand.$Shape|null;
              loadPart?: boardstream.v1.LoadPartCommand.$Shape|null;
              purge?: boardstream.v1.PurgeCommand.$Shape|null;
              archive?: boardstream.v1.ArchiveCommand.$Shape|null;
              reopen?: boardstream.v1.ReopenCommand.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ command?: undefined; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "submit"; submit: boardstream.v1.SubmitCommand.$Shape; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "draw"; submit?: null; draw: boardstream.v1.DrawCommand.$Shape; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "open"; submit?: null; draw?: null; open: boardstream.v1.OpenCommand.$Shape; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "nameVersion"; submit?: null; draw?: null; open?: null; nameVersion: boardstream.v1.NameVersionCommand.$Shape; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "changeAccess"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess: boardstream.v1.ChangeAccessCommand.$Shape; loadPart?: null; purge?: null; archive?: null; reopen?: null }|{ command?: "loadPart"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart: boardstream.v1.LoadPartCommand.$Shape; purge?: null; archive?: null; reopen?: null }|{ command?: "purge"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge: boardstream.v1.PurgeCommand.$Shape; archive?: null; reopen?: null }|{ command?: "archive"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive: boardstream.v1.ArchiveCommand.$Shape; reopen?: null }|{ command?: "reopen"; submit?: null; draw?: null; open?: null; nameVersion?: null; changeAccess?: null; loadPart?: null; purge?: null; archive?: null; reopen: boardstream.v1.ReopenCommand.$Shape })
            );
        }

        /**
         * Properties of a SubmitCommand.
         * @deprecated Use boardstream.v1.SubmitCommand.$Properties instead.
         */
        interface ISubmitCommand extends boardstream.v1.SubmitCommand.$Properties {
        }

        /** Represents a SubmitCommand. */
        class SubmitCommand {

            /**
             * Constructs a new SubmitCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.SubmitCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitCommand opId. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** SubmitCommand nonce. */
            nonce: Uint8Array;

            /** SubmitCommand baseSeq. */
            baseSeq: number;

            /** SubmitCommand op. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** SubmitCommand clientTime. */
            clientTime?: (number|null);

            /** SubmitCommand allOrNothing. */
            allOrNothing?: (boolean|null);

            /** SubmitCommand restoredFrom. */
            restoredFrom?: (number|null);

            /**
             * Encodes the specified SubmitCommand message. Does not implicitly {@link boardstream.v1.SubmitCommand.verify|verify} messages.
             * @param message SubmitCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.SubmitCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.SubmitCommand & boardstream.v1.SubmitCommand.$Shape} SubmitCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.SubmitCommand & boardstream.v1.SubmitCommand.$Shape;
        }

        namespace SubmitCommand {

            /** Properties of a SubmitCommand. */
            interface $Properties {

                /** SubmitCommand opId */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** SubmitCommand nonce */
                nonce?: (Uint8Array|null);

                /** SubmitCommand baseSeq */
                baseSeq?: (number|null);

                /** SubmitCommand op */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** SubmitCommand clientTime */
                clientTime?: (number|null);

                /** SubmitCommand allOrNothing */
                allOrNothing?: (boolean|null);

                /** SubmitCommand restoredFrom */
                restoredFrom?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitCommand. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              clientTime?: number|null;
              allOrNothing?: boolean|null;
              restoredFrom?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a DrawCommand.
         * @deprecated Use boardstream.v1.DrawCommand.$Properties instead.
         */
        interface IDrawCommand extends boardstream.v1.DrawCommand.$Properties {
        }

        /** Represents a DrawCommand. */
        class DrawCommand {

            /**
             * Constructs a new DrawCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.DrawCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrawCommand opId. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** DrawCommand nonce. */
            nonce: Uint8Array;

            /** DrawCommand drawing. */
            drawing?: (boardstream.v1.Drawing.$Properties|null);

            /**
             * Encodes the specified DrawCommand message. Does not implicitly {@link boardstream.v1.DrawCommand.verify|verify} messages.
             * @param message DrawCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.DrawCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrawCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.DrawCommand & boardstream.v1.DrawCommand.$Shape} DrawCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.DrawCommand & boardstream.v1.DrawCommand.$Shape;
        }

        namespace DrawCommand {

            /** Properties of a DrawCommand. */
            interface $Properties {

                /** DrawCommand opId */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** DrawCommand nonce */
                nonce?: (Uint8Array|null);

                /** DrawCommand drawing */
                drawing?: (boardstream.v1.Drawing.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrawCommand. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              drawing?: boardstream.v1.Drawing.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an OpenCommand.
         * @deprecated Use boardstream.v1.OpenCommand.$Properties instead.
         */
        interface IOpenCommand extends boardstream.v1.OpenCommand.$Properties {
        }

        /** Represents an OpenCommand. */
        class OpenCommand {

            /**
             * Constructs a new OpenCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpenCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpenCommand settings. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** OpenCommand parent. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /**
             * Encodes the specified OpenCommand message. Does not implicitly {@link boardstream.v1.OpenCommand.verify|verify} messages.
             * @param message OpenCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpenCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpenCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpenCommand & boardstream.v1.OpenCommand.$Shape} OpenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpenCommand & boardstream.v1.OpenCommand.$Shape;
        }

        namespace OpenCommand {

            /** Properties of an OpenCommand. */
            interface $Properties {

                /** OpenCommand settings */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** OpenCommand parent */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpenCommand. */
            type $Shape = boardstream.v1.OpenCommand.$Properties;
        }

        /**
         * Properties of a NameVersionCommand.
         * @deprecated Use boardstream.v1.NameVersionCommand.$Properties instead.
         */
        interface INameVersionCommand extends boardstream.v1.NameVersionCommand.$Properties {
        }

        /** Represents a NameVersionCommand. */
        class NameVersionCommand {

            /**
             * Constructs a new NameVersionCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.NameVersionCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** NameVersionCommand name. */
            name: string;

            /** NameVersionCommand at. */
            at: number;

            /**
             * Encodes the specified NameVersionCommand message. Does not implicitly {@link boardstream.v1.NameVersionCommand.verify|verify} messages.
             * @param message NameVersionCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.NameVersionCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a NameVersionCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.NameVersionCommand & boardstream.v1.NameVersionCommand.$Shape} NameVersionCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.NameVersionCommand & boardstream.v1.NameVersionCommand.$Shape;
        }

        namespace NameVersionCommand {

            /** Properties of a NameVersionCommand. */
            interface $Properties {

                /** NameVersionCommand name */
                name?: (string|null);

                /** NameVersionCommand at */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a NameVersionCommand. */
            type $Shape = boardstream.v1.NameVersionCommand.$Properties;
        }

        /**
         * Properties of a ChangeAccessCommand.
         * @deprecated Use boardstream.v1.ChangeAccessCommand.$Properties instead.
         */
        interface IChangeAccessCommand extends boardstream.v1.ChangeAccessCommand.$Properties {
        }

        /** Represents a ChangeAccessCommand. */
        class ChangeAccessCommand {

            /**
             * Constructs a new ChangeAccessCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ChangeAccessCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ChangeAccessCommand subject. */
            subject: string;

            /** ChangeAccessCommand role. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified ChangeAccessCommand message. Does not implicitly {@link boardstream.v1.ChangeAccessCommand.verify|verify} messages.
             * @param message ChangeAccessCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ChangeAccessCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ChangeAccessCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ChangeAccessCommand & boardstream.v1.ChangeAccessCommand.$Shape} ChangeAccessCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ChangeAccessCommand & boardstream.v1.ChangeAccessCommand.$Shape;
        }

        namespace ChangeAccessCommand {

            /** Properties of a ChangeAccessCommand. */
            interface $Properties {

                /** ChangeAccessCommand subject */
                subject?: (string|null);

                /** ChangeAccessCommand role */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ChangeAccessCommand. */
            type $Shape = boardstream.v1.ChangeAccessCommand.$Properties;
        }

        /**
         * Properties of a LoadPartCommand.
         * @deprecated Use boardstream.v1.LoadPartCommand.$Properties instead.
         */
        interface ILoadPartCommand extends boardstream.v1.LoadPartCommand.$Properties {
        }

        /** Represents a LoadPartCommand. */
        class LoadPartCommand {

            /**
             * Constructs a new LoadPartCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LoadPartCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LoadPartCommand cause. */
            cause: boardstream.v1.LoadCause;

            /** LoadPartCommand loadId. */
            loadId: string;

            /** LoadPartCommand part. */
            part: number;

            /** LoadPartCommand parts. */
            parts: number;

            /** LoadPartCommand elements. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** LoadPartCommand board. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /**
             * Encodes the specified LoadPartCommand message. Does not implicitly {@link boardstream.v1.LoadPartCommand.verify|verify} messages.
             * @param message LoadPartCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LoadPartCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LoadPartCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LoadPartCommand & boardstream.v1.LoadPartCommand.$Shape} LoadPartCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LoadPartCommand & boardstream.v1.LoadPartCommand.$Shape;
        }

        namespace LoadPartCommand {

            /** Properties of a LoadPartCommand. */
            interface $Properties {

                /** LoadPartCommand cause */
                cause?: (boardstream.v1.LoadCause|null);

                /** LoadPartCommand loadId */
                loadId?: (string|null);

                /** LoadPartCommand part */
                part?: (number|null);

                /** LoadPartCommand parts */
                parts?: (number|null);

                /** LoadPartCommand elements */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** LoadPartCommand board */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LoadPartCommand. */
            type $Shape = boardstream.v1.LoadPartCommand.$Properties;
        }

        /**
         * Properties of a PurgeCommand.
         * @deprecated Use boardstream.v1.PurgeCommand.$Properties instead.
         */
        interface IPurgeCommand extends boardstream.v1.PurgeCommand.$Properties {
        }

        /** Represents a PurgeCommand. */
        class PurgeCommand {

            /**
             * Constructs a new PurgeCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PurgeCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PurgeCommand ids. */
            ids: string[];

            /**
             * Encodes the specified PurgeCommand message. Does not implicitly {@link boardstream.v1.PurgeCommand.verify|verify} messages.
             * @param message PurgeCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PurgeCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PurgeCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PurgeCommand & boardstream.v1.PurgeCommand.$Shape} PurgeCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PurgeCommand & boardstream.v1.PurgeCommand.$Shape;
        }

        namespace PurgeCommand {

            /** Properties of a PurgeCommand. */
            interface $Properties {

                /** PurgeCommand ids */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PurgeCommand. */
            type $Shape = boardstream.v1.PurgeCommand.$Properties;
        }

        /**
         * Properties of an ArchiveCommand.
         * @deprecated Use boardstream.v1.ArchiveCommand.$Properties instead.
         */
        interface IArchiveCommand extends boardstream.v1.ArchiveCommand.$Properties {
        }

        /** Represents an ArchiveCommand. */
        class ArchiveCommand {

            /**
             * Constructs a new ArchiveCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ArchiveCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ArchiveCommand cause. */
            cause: boardstream.v1.ArchiveCause;

            /**
             * Encodes the specified ArchiveCommand message. Does not implicitly {@link boardstream.v1.ArchiveCommand.verify|verify} messages.
             * @param message ArchiveCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ArchiveCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ArchiveCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ArchiveCommand & boardstream.v1.ArchiveCommand.$Shape} ArchiveCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ArchiveCommand & boardstream.v1.ArchiveCommand.$Shape;
        }

        namespace ArchiveCommand {

            /** Properties of an ArchiveCommand. */
            interface $Properties {

                /** ArchiveCommand cause */
                cause?: (boardstream.v1.ArchiveCause|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ArchiveCommand. */
            type $Shape = boardstream.v1.ArchiveCommand.$Properties;
        }

        /**
         * Properties of a ReopenCommand.
         * @deprecated Use boardstream.v1.ReopenCommand.$Properties instead.
         */
        interface IReopenCommand extends boardstream.v1.ReopenCommand.$Properties {
        }

        /** Represents a ReopenCommand. */
        class ReopenCommand {

            /**
             * Constructs a new ReopenCommand.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ReopenCommand.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ReopenCommand message. Does not implicitly {@link boardstream.v1.ReopenCommand.verify|verify} messages.
             * @param message ReopenCommand message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ReopenCommand.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReopenCommand message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ReopenCommand & boardstream.v1.ReopenCommand.$Shape} ReopenCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ReopenCommand & boardstream.v1.ReopenCommand.$Shape;
        }

        namespace ReopenCommand {

            /** Properties of a ReopenCommand. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReopenCommand. */
            type $Shape = boardstream.v1.ReopenCommand.$Properties;
        }

        /**
         * Properties of a Replies.
         * @deprecated Use boardstream.v1.Replies.$Properties instead.
         */
        interface IReplies extends boardstream.v1.Replies.$Properties {
        }

        /** Represents a Replies. */
        class Replies {

            /**
             * Constructs a new Replies.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Replies.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Replies replies. */
            replies: boardstream.v1.Reply.$Properties[];

            /**
             * Encodes the specified Replies message. Does not implicitly {@link boardstream.v1.Replies.verify|verify} messages.
             * @param message Replies message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Replies.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Replies message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Replies & boardstream.v1.Replies.$Shape} Replies
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Replies & boardstream.v1.Replies.$Shape;
        }

        namespace Replies {

            /** Properties of a Replies. */
            interface $Properties {

                /** Replies replies */
                replies?: (boardstream.v1.Reply.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Replies. */
            type $Shape = {
              replies?: boardstream.v1.Reply.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Reply.
         * @deprecated Use boardstream.v1.Reply.$Properties instead.
         */
        interface IReply extends boardstream.v1.Reply.$Properties {
        }

        /** Represents a Reply. */
        class Reply {

            /**
             * Constructs a new Reply.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Reply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reply id. */
            id: number;

            /** Reply committed. */
            committed?: (number|null);

            /** Reply duplicate. */
            duplicate?: (number|null);

            /** Reply refused. */
            refused?: (boardstream.v1.Refusal.$Properties|null);

            /** Reply outcome. */
            outcome?: ("committed"|"duplicate"|"refused");

            /**
             * Encodes the specified Reply message. Does not implicitly {@link boardstream.v1.Reply.verify|verify} messages.
             * @param message Reply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Reply & boardstream.v1.Reply.$Shape} Reply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Reply & boardstream.v1.Reply.$Shape;
        }

        namespace Reply {

            /** Properties of a Reply. */
            interface $Properties {

                /** Reply id */
                id?: (number|null);

                /** Reply committed */
                committed?: (number|null);

                /** Reply duplicate */
                duplicate?: (number|null);

                /** Reply refused */
                refused?: (boardstream.v1.Refusal.$Properties|null);

                /** Reply outcome */
                outcome?: ("committed"|"duplicate"|"refused");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Reply. */
            type $Shape = {
              id?: number|null;
              committed?: number|null;
              duplicate?: number|null;
              refused?: boardstream.v1.Refusal.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ outcome?: undefined; committed?: null; duplicate?: null; refused?: null }|{ outcome?: "committed"; committed: number; duplicate?: null; refused?: null }|{ outcome?: "duplicate"; committed?: null; duplicate: number; refused?: null }|{ outcome?: "refused"; committed?: null; duplicate?: null; refused: boardstream.v1.Refusal.$Shape })
            );
        }

        /**
         * Properties of a Refusal.
         * @deprecated Use boardstream.v1.Refusal.$Properties instead.
         */
        interface IRefusal extends boardstream.v1.Refusal.$Properties {
        }

        /** Represents a Refusal. */
        class Refusal {

            /**
             * Constructs a new Refusal.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Refusal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refusal code. */
            code: string;

            /** Refusal message. */
            message: string;

            /** Refusal elements. */
            elements: boardstream.v1.Dropped.$Properties[];

            /** Refusal retryAfterMs. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Refusal message. Does not implicitly {@link boardstream.v1.Refusal.verify|verify} messages.
             * @param message Refusal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refusal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Refusal & boardstream.v1.Refusal.$Shape} Refusal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Refusal & boardstream.v1.Refusal.$Shape;
        }

        namespace Refusal {

            /** Properties of a Refusal. */
            interface $Properties {

                /** Refusal code */
                code?: (string|null);

                /** Refusal message */
                message?: (string|null);

                /** Refusal elements */
                elements?: (boardstream.v1.Dropped.$Properties[]|null);

                /** Refusal retryAfterMs */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refusal. */
            type $Shape = boardstream.v1.Refusal.$Properties;
        }

        /**
         * Properties of a LiveEvents.
         * @deprecated Use boardstream.v1.LiveEvents.$Properties instead.
         */
        interface ILiveEvents extends boardstream.v1.LiveEvents.$Properties {
        }

        /** Represents a LiveEvents. */
        class LiveEvents {

            /**
             * Constructs a new LiveEvents.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LiveEvents.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LiveEvents from. */
            from: number;

            /** LiveEvents events. */
            events: Uint8Array[];

            /**
             * Encodes the specified LiveEvents message. Does not implicitly {@link boardstream.v1.LiveEvents.verify|verify} messages.
             * @param message LiveEvents message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LiveEvents.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LiveEvents message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LiveEvents & boardstream.v1.LiveEvents.$Shape} LiveEvents
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LiveEvents & boardstream.v1.LiveEvents.$Shape;
        }

        namespace LiveEvents {

            /** Properties of a LiveEvents. */
            interface $Properties {

                /** LiveEvents from */
                from?: (number|null);

                /** LiveEvents events */
                events?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LiveEvents. */
            type $Shape = boardstream.v1.LiveEvents.$Properties;
        }

        /**
         * Properties of a PresenceNotice.
         * @deprecated Use boardstream.v1.PresenceNotice.$Properties instead.
         */
        interface IPresenceNotice extends boardstream.v1.PresenceNotice.$Properties {
        }

        /** Represents a PresenceNotice. */
        class PresenceNotice {

            /**
             * Constructs a new PresenceNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceNotice gateway. */
            gateway: string;

            /** PresenceNotice session. */
            session: string;

            /** PresenceNotice client. */
            client: string;

            /** PresenceNotice state. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /** PresenceNotice hello. */
            hello?: (boolean|null);

            /**
             * Encodes the specified PresenceNotice message. Does not implicitly {@link boardstream.v1.PresenceNotice.verify|verify} messages.
             * @param message PresenceNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceNotice & boardstream.v1.PresenceNotice.$Shape} PresenceNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceNotice & boardstream.v1.PresenceNotice.$Shape;
        }

        namespace PresenceNotice {

            /** Properties of a PresenceNotice. */
            interface $Properties {

                /** PresenceNotice gateway */
                gateway?: (string|null);

                /** PresenceNotice session */
                session?: (string|null);

                /** PresenceNotice client */
                client?: (string|null);

                /** PresenceNotice state */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** PresenceNotice hello */
                hello?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceNotice. */
            type $Shape = boardstream.v1.PresenceNotice.$Properties;
        }

        /**
         * Properties of a ControlNotice.
         * @deprecated Use boardstream.v1.ControlNotice.$Properties instead.
         */
        interface IControlNotice extends boardstream.v1.ControlNotice.$Properties {
        }

        /** Represents a ControlNotice. */
        class ControlNotice {

            /**
             * Constructs a new ControlNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ControlNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlNotice head. */
            head: number;

            /** ControlNotice room. */
            room?: (boardstream.v1.RoomNotice.$Properties|null);

            /**
             * Encodes the specified ControlNotice message. Does not implicitly {@link boardstream.v1.ControlNotice.verify|verify} messages.
             * @param message ControlNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ControlNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ControlNotice & boardstream.v1.ControlNotice.$Shape} ControlNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ControlNotice & boardstream.v1.ControlNotice.$Shape;
        }

        namespace ControlNotice {

            /** Properties of a ControlNotice. */
            interface $Properties {

                /** ControlNotice head */
                head?: (number|null);

                /** ControlNotice room */
                room?: (boardstream.v1.RoomNotice.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlNotice. */
            type $Shape = boardstream.v1.ControlNotice.$Properties;
        }

        /**
         * Properties of an Event.
         * @deprecated Use boardstream.v1.Event.$Properties instead.
         */
        interface IEvent extends boardstream.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event seq. */
            seq: number;

            /** Event committedAt. */
            committedAt: number;

            /** Event version. */
            version: number;

            /** Event author. */
            author?: (boardstream.v1.Author.$Properties|null);

            /** Event hash. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /** Event roomOpened. */
            roomOpened?: (boardstream.v1.RoomOpened.$Properties|null);

            /** Event opCommitted. */
            opCommitted?: (boardstream.v1.OpCommitted.$Properties|null);

            /** Event elementsPurged. */
            elementsPurged?: (boardstream.v1.ElementsPurged.$Properties|null);

            /** Event versionNamed. */
            versionNamed?: (boardstream.v1.VersionNamed.$Properties|null);

            /** Event accessChanged. */
            accessChanged?: (boardstream.v1.AccessChanged.$Properties|null);

            /** Event stateLoaded. */
            stateLoaded?: (boardstream.v1.StateLoaded.$Properties|null);

            /** Event roomArchived. */
            roomArchived?: (boardstream.v1.RoomArchived.$Properties|null);

            /** Event roomReopened. */
            roomReopened?: (boardstream.v1.RoomReopened.$Properties|null);

            /** Event body. */
            body?: ("roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened");

            /**
             * Encodes the specified Event message. Does not implicitly {@link boardstream.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Event & boardstream.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Event & boardstream.v1.Event.$Shape;
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event seq */
                seq?: (number|null);

                /** Event committedAt */
                committedAt?: (number|null);

                /** Event version */
                version?: (number|null);

                /** Event author */
                author?: (boardstream.v1.Author.$Properties|null);

                /** Event hash */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Event roomOpened */
                roomOpened?: (boardstream.v1.RoomOpened.$Properties|null);

                /** Event opCommitted */
                opCommitted?: (boardstream.v1.OpCommitted.$Properties|null);

                /** Event elementsPurged */
                elementsPurged?: (boardstream.v1.ElementsPurged.$Properties|null);

                /** Event versionNamed */
                versionNamed?: (boardstream.v1.VersionNamed.$Properties|null);

                /** Event accessChanged */
                accessChanged?: (boardstream.v1.AccessChanged.$Properties|null);

                /** Event stateLoaded */
                stateLoaded?: (boardstream.v1.StateLoaded.$Properties|null);

                /** Event roomArchived */
                roomArchived?: (boardstream.v1.RoomArchived.$Properties|null);

                /** Event roomReopened */
                roomReopened?: (boardstream.v1.RoomReopened.$Properties|null);

                /** Event body */
                body?: ("roomOpened"|"opCommitted"|"elementsPurged"|"versionNamed"|"accessChanged"|"stateLoaded"|"roomArchived"|"roomReopened");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              seq?: number|null;
              committedAt?: number|null;
              version?: number|null;
              author?: boardstream.v1.Author.$Shape|null;
              hash?: boardstream.v1.StateHash.$Shape|null;
              roomOpened?: boardstream.v1.RoomOpened.$Shape|null;
              opCommitted?: boardstream.v1.OpCommitted.$Shape|null;
              elementsPurged?: boardstream.v1.ElementsPurged.$Shape|null;
              versionNamed?: boardstream.v1.VersionNamed.$Shape|null;
              accessChanged?: boardstream.v1.AccessChanged.$Shape|null;
              stateLoaded?: boardstream.v1.StateLoaded.$Shape|null;
              roomArchived?: boardstream.v1.RoomArchived.$Shape|null;
              roomReopened?: boardstream.v1.RoomReopened.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "roomOpened"; roomOpened: boardstream.v1.RoomOpened.$Shape; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "opCommitted"; roomOpened?: null; opCommitted: boardstream.v1.OpCommitted.$Shape; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "elementsPurged"; roomOpened?: null; opCommitted?: null; elementsPurged: boardstream.v1.ElementsPurged.$Shape; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "versionNamed"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed: boardstream.v1.VersionNamed.$Shape; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "accessChanged"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged: boardstream.v1.AccessChanged.$Shape; stateLoaded?: null; roomArchived?: null; roomReopened?: null }|{ body?: "stateLoaded"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded: boardstream.v1.StateLoaded.$Shape; roomArchived?: null; roomReopened?: null }|{ body?: "roomArchived"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived: boardstream.v1.RoomArchived.$Shape; roomReopened?: null }|{ body?: "roomReopened"; roomOpened?: null; opCommitted?: null; elementsPurged?: null; versionNamed?: null; accessChanged?: null; stateLoaded?: null; roomArchived?: null; roomReopened: boardstream.v1.RoomReopened.$Shape })
            );
        }

        /**
         * Properties of an Author.
         * @deprecated Use boardstream.v1.Author.$Properties instead.
         */
        interface IAuthor extends boardstream.v1.Author.$Properties {
        }

        /** Represents an Author. */
        class Author {

            /**
             * Constructs a new Author.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Author.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Author client. */
            client: string;

            /** Author session. */
            session?: (string|null);

            /** Author subject. */
            subject?: (string|null);

            /**
             * Encodes the specified Author message. Does not implicitly {@link boardstream.v1.Author.verify|verify} messages.
             * @param message Author message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Author.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Author message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Author & boardstream.v1.Author.$Shape} Author
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Author & boardstream.v1.Author.$Shape;
        }

        namespace Author {

            /** Properties of an Author. */
            interface $Properties {

                /** Author client */
                client?: (string|null);

                /** Author session */
                session?: (string|null);

                /** Author subject */
                subject?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Author. */
            type $Shape = boardstream.v1.Author.$Properties;
        }

        /**
         * Properties of an OpId.
         * @deprecated Use boardstream.v1.OpId.$Properties instead.
         */
        interface IOpId extends boardstream.v1.OpId.$Properties {
        }

        /** Represents an OpId. */
        class OpId {

            /**
             * Constructs a new OpId.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpId.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpId client. */
            client: string;

            /** OpId counter. */
            counter: number;

            /**
             * Encodes the specified OpId message. Does not implicitly {@link boardstream.v1.OpId.verify|verify} messages.
             * @param message OpId message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpId message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpId & boardstream.v1.OpId.$Shape} OpId
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpId & boardstream.v1.OpId.$Shape;
        }

        namespace OpId {

            /** Properties of an OpId. */
            interface $Properties {

                /** OpId client */
                client?: (string|null);

                /** OpId counter */
                counter?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpId. */
            type $Shape = boardstream.v1.OpId.$Properties;
        }

        /**
         * Properties of a RoomOpened.
         * @deprecated Use boardstream.v1.RoomOpened.$Properties instead.
         */
        interface IRoomOpened extends boardstream.v1.RoomOpened.$Properties {
        }

        /** Represents a RoomOpened. */
        class RoomOpened {

            /**
             * Constructs a new RoomOpened.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomOpened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomOpened settings. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** RoomOpened parent. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /**
             * Encodes the specified RoomOpened message. Does not implicitly {@link boardstream.v1.RoomOpened.verify|verify} messages.
             * @param message RoomOpened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomOpened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomOpened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomOpened & boardstream.v1.RoomOpened.$Shape} RoomOpened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomOpened & boardstream.v1.RoomOpened.$Shape;
        }

        namespace RoomOpened {

            /** Properties of a RoomOpened. */
            interface $Properties {

                /** RoomOpened settings */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** RoomOpened parent */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomOpened. */
            type $Shape = boardstream.v1.RoomOpened.$Properties;
        }

        /**
         * Properties of an OpCommitted.
         * @deprecated Use boardstream.v1.OpCommitted.$Properties instead.
         */
        interface IOpCommitted extends boardstream.v1.OpCommitted.$Properties {
        }

        /** Represents an OpCommitted. */
        class OpCommitted {

            /**
             * Constructs a new OpCommitted.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OpCommitted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OpCommitted opId. */
            opId?: (boardstream.v1.OpId.$Properties|null);

            /** OpCommitted nonce. */
            nonce: Uint8Array;

            /** OpCommitted baseSeq. */
            baseSeq: number;

            /** OpCommitted clientTime. */
            clientTime?: (number|null);

            /** OpCommitted op. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** OpCommitted dropped. */
            dropped: boardstream.v1.Dropped.$Properties[];

            /** OpCommitted restoredFrom. */
            restoredFrom?: (number|null);

            /**
             * Encodes the specified OpCommitted message. Does not implicitly {@link boardstream.v1.OpCommitted.verify|verify} messages.
             * @param message OpCommitted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OpCommitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OpCommitted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OpCommitted & boardstream.v1.OpCommitted.$Shape} OpCommitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OpCommitted & boardstream.v1.OpCommitted.$Shape;
        }

        namespace OpCommitted {

            /** Properties of an OpCommitted. */
            interface $Properties {

                /** OpCommitted opId */
                opId?: (boardstream.v1.OpId.$Properties|null);

                /** OpCommitted nonce */
                nonce?: (Uint8Array|null);

                /** OpCommitted baseSeq */
                baseSeq?: (number|null);

                /** OpCommitted clientTime */
                clientTime?: (number|null);

                /** OpCommitted op */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** OpCommitted dropped */
                dropped?: (boardstream.v1.Dropped.$Properties[]|null);

                /** OpCommitted restoredFrom */
                restoredFrom?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OpCommitted. */
            type $Shape = {
              opId?: boardstream.v1.OpId.$Shape|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              clientTime?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              dropped?: boardstream.v1.Dropped.$Shape[]|null;
              restoredFrom?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Dropped.
         * @deprecated Use boardstream.v1.Dropped.$Properties instead.
         */
        interface IDropped extends boardstream.v1.Dropped.$Properties {
        }

        /** Represents a Dropped. */
        class Dropped {

            /**
             * Constructs a new Dropped.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Dropped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Dropped id. */
            id: string;

            /** Dropped reason. */
            reason: boardstream.v1.DropReason;

            /**
             * Encodes the specified Dropped message. Does not implicitly {@link boardstream.v1.Dropped.verify|verify} messages.
             * @param message Dropped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Dropped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dropped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Dropped & boardstream.v1.Dropped.$Shape} Dropped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Dropped & boardstream.v1.Dropped.$Shape;
        }

        namespace Dropped {

            /** Properties of a Dropped. */
            interface $Properties {

                /** Dropped id */
                id?: (string|null);

                /** Dropped reason */
                reason?: (boardstream.v1.DropReason|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dropped. */
            type $Shape = boardstream.v1.Dropped.$Properties;
        }

        /** DropReason enum. */
        enum DropReason {

            /** DROP_REASON_UNSPECIFIED value */
            DROP_REASON_UNSPECIFIED = 0,

            /** DROP_REASON_MISSING value */
            DROP_REASON_MISSING = 1,

            /** DROP_REASON_EXISTS value */
            DROP_REASON_EXISTS = 2,

            /** DROP_REASON_PURGED value */
            DROP_REASON_PURGED = 3,

            /** DROP_REASON_LOCKED value */
            DROP_REASON_LOCKED = 4,

            /** DROP_REASON_LIMIT value */
            DROP_REASON_LIMIT = 5,

            /** DROP_REASON_ROLE value */
            DROP_REASON_ROLE = 6,

            /** DROP_REASON_INVALID value */
            DROP_REASON_INVALID = 7
        }

        /**
         * Properties of an ElementsPurged.
         * @deprecated Use boardstream.v1.ElementsPurged.$Properties instead.
         */
        interface IElementsPurged extends boardstream.v1.ElementsPurged.$Properties {
        }

        /** Represents an ElementsPurged. */
        class ElementsPurged {

            /**
             * Constructs a new ElementsPurged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ElementsPurged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ElementsPurged ids. */
            ids: string[];

            /**
             * Encodes the specified ElementsPurged message. Does not implicitly {@link boardstream.v1.ElementsPurged.verify|verify} messages.
             * @param message ElementsPurged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ElementsPurged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ElementsPurged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ElementsPurged & boardstream.v1.ElementsPurged.$Shape} ElementsPurged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ElementsPurged & boardstream.v1.ElementsPurged.$Shape;
        }

        namespace ElementsPurged {

            /** Properties of an ElementsPurged. */
            interface $Properties {

                /** ElementsPurged ids */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ElementsPurged. */
            type $Shape = boardstream.v1.ElementsPurged.$Properties;
        }

        /**
         * Properties of a VersionNamed.
         * @deprecated Use boardstream.v1.VersionNamed.$Properties instead.
         */
        interface IVersionNamed extends boardstream.v1.VersionNamed.$Properties {
        }

        /** Represents a VersionNamed. */
        class VersionNamed {

            /**
             * Constructs a new VersionNamed.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.VersionNamed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VersionNamed name. */
            name: string;

            /** VersionNamed at. */
            at: number;

            /**
             * Encodes the specified VersionNamed message. Does not implicitly {@link boardstream.v1.VersionNamed.verify|verify} messages.
             * @param message VersionNamed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.VersionNamed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VersionNamed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.VersionNamed & boardstream.v1.VersionNamed.$Shape} VersionNamed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.VersionNamed & boardstream.v1.VersionNamed.$Shape;
        }

        namespace VersionNamed {

            /** Properties of a VersionNamed. */
            interface $Properties {

                /** VersionNamed name */
                name?: (string|null);

                /** VersionNamed at */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VersionNamed. */
            type $Shape = boardstream.v1.VersionNamed.$Properties;
        }

        /**
         * Properties of an AccessChanged.
         * @deprecated Use boardstream.v1.AccessChanged.$Properties instead.
         */
        interface IAccessChanged extends boardstream.v1.AccessChanged.$Properties {
        }

        /** Represents an AccessChanged. */
        class AccessChanged {

            /**
             * Constructs a new AccessChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.AccessChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccessChanged subject. */
            subject: string;

            /** AccessChanged role. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified AccessChanged message. Does not implicitly {@link boardstream.v1.AccessChanged.verify|verify} messages.
             * @param message AccessChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.AccessChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccessChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessChanged & boardstream.v1.AccessChanged.$Shape} AccessChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.AccessChanged & boardstream.v1.AccessChanged.$Shape;
        }

        namespace AccessChanged {

            /** Properties of an AccessChanged. */
            interface $Properties {

                /** AccessChanged subject */
                subject?: (string|null);

                /** AccessChanged role */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccessChanged. */
            type $Shape = boardstream.v1.AccessChanged.$Properties;
        }

        /** LoadCause enum. */
        enum LoadCause {

            /** LOAD_CAUSE_UNSPECIFIED value */
            LOAD_CAUSE_UNSPECIFIED = 0,

            /** LOAD_CAUSE_FORK value */
            LOAD_CAUSE_FORK = 1,

            /** LOAD_CAUSE_IMPORT value */
            LOAD_CAUSE_IMPORT = 2,

            /** LOAD_CAUSE_CHECKPOINT value */
            LOAD_CAUSE_CHECKPOINT = 3
        }

        /**
         * Properties of a StateLoaded.
         * @deprecated Use boardstream.v1.StateLoaded.$Properties instead.
         */
        interface IStateLoaded extends boardstream.v1.StateLoaded.$Properties {
        }

        /** Represents a StateLoaded. */
        class StateLoaded {

            /**
             * Constructs a new StateLoaded.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StateLoaded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateLoaded cause. */
            cause: boardstream.v1.LoadCause;

            /** StateLoaded loadId. */
            loadId: string;

            /** StateLoaded part. */
            part: number;

            /** StateLoaded parts. */
            parts: number;

            /** StateLoaded elements. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** StateLoaded board. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /** StateLoaded vector. */
            vector?: (boardstream.v1.Vector.$Properties|null);

            /**
             * Encodes the specified StateLoaded message. Does not implicitly {@link boardstream.v1.StateLoaded.verify|verify} messages.
             * @param message StateLoaded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StateLoaded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateLoaded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StateLoaded & boardstream.v1.StateLoaded.$Shape} StateLoaded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StateLoaded & boardstream.v1.StateLoaded.$Shape;
        }

        namespace StateLoaded {

            /** Properties of a StateLoaded. */
            interface $Properties {

                /** StateLoaded cause */
                cause?: (boardstream.v1.LoadCause|null);

                /** StateLoaded loadId */
                loadId?: (string|null);

                /** StateLoaded part */
                part?: (number|null);

                /** StateLoaded parts */
                parts?: (number|null);

                /** StateLoaded elements */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** StateLoaded board */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** StateLoaded vector */
                vector?: (boardstream.v1.Vector.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateLoaded. */
            type $Shape = boardstream.v1.StateLoaded.$Properties;
        }

        /** ArchiveCause enum. */
        enum ArchiveCause {

            /** ARCHIVE_CAUSE_UNSPECIFIED value */
            ARCHIVE_CAUSE_UNSPECIFIED = 0,

            /** ARCHIVE_CAUSE_LOAD_FAILED value */
            ARCHIVE_CAUSE_LOAD_FAILED = 1
        }

        /**
         * Properties of a RoomArchived.
         * @deprecated Use boardstream.v1.RoomArchived.$Properties instead.
         */
        interface IRoomArchived extends boardstream.v1.RoomArchived.$Properties {
        }

        /** Represents a RoomArchived. */
        class RoomArchived {

            /**
             * Constructs a new RoomArchived.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomArchived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomArchived cause. */
            cause: boardstream.v1.ArchiveCause;

            /**
             * Encodes the specified RoomArchived message. Does not implicitly {@link boardstream.v1.RoomArchived.verify|verify} messages.
             * @param message RoomArchived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomArchived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomArchived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomArchived & boardstream.v1.RoomArchived.$Shape} RoomArchived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomArchived & boardstream.v1.RoomArchived.$Shape;
        }

        namespace RoomArchived {

            /** Properties of a RoomArchived. */
            interface $Properties {

                /** RoomArchived cause */
                cause?: (boardstream.v1.ArchiveCause|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomArchived. */
            type $Shape = boardstream.v1.RoomArchived.$Properties;
        }

        /**
         * Properties of a RoomReopened.
         * @deprecated Use boardstream.v1.RoomReopened.$Properties instead.
         */
        interface IRoomReopened extends boardstream.v1.RoomReopened.$Properties {
        }

        /** Represents a RoomReopened. */
        class RoomReopened {

            /**
             * Constructs a new RoomReopened.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomReopened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified RoomReopened message. Does not implicitly {@link boardstream.v1.RoomReopened.verify|verify} messages.
             * @param message RoomReopened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomReopened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomReopened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomReopened & boardstream.v1.RoomReopened.$Shape} RoomReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomReopened & boardstream.v1.RoomReopened.$Shape;
        }

        namespace RoomReopened {

            /** Properties of a RoomReopened. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomReopened. */
            type $Shape = boardstream.v1.RoomReopened.$Properties;
        }

        /** ElementKind enum. */
        enum ElementKind {

            /** ELEMENT_KIND_UNSPECIFIED value */
            ELEMENT_KIND_UNSPECIFIED = 0,

            /** ELEMENT_KIND_STROKE value */
            ELEMENT_KIND_STROKE = 1,

            /** ELEMENT_KIND_SHAPE value */
            ELEMENT_KIND_SHAPE = 2,

            /** ELEMENT_KIND_TEXT value */
            ELEMENT_KIND_TEXT = 3,

            /** ELEMENT_KIND_IMAGE value */
            ELEMENT_KIND_IMAGE = 4,

            /** ELEMENT_KIND_FRAME value */
            ELEMENT_KIND_FRAME = 5
        }

        /**
         * Properties of a Box.
         * @deprecated Use boardstream.v1.Box.$Properties instead.
         */
        interface IBox extends boardstream.v1.Box.$Properties {
        }

        /** Represents a Box. */
        class Box {

            /**
             * Constructs a new Box.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Box.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Box x. */
            x: number;

            /** Box y. */
            y: number;

            /** Box width. */
            width: number;

            /** Box height. */
            height: number;

            /**
             * Encodes the specified Box message. Does not implicitly {@link boardstream.v1.Box.verify|verify} messages.
             * @param message Box message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Box.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Box message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Box & boardstream.v1.Box.$Shape} Box
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Box & boardstream.v1.Box.$Shape;
        }

        namespace Box {

            /** Properties of a Box. */
            interface $Properties {

                /** Box x */
                x?: (number|null);

                /** Box y */
                y?: (number|null);

                /** Box width */
                width?: (number|null);

                /** Box height */
                height?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Box. */
            type $Shape = boardstream.v1.Box.$Properties;
        }

        /**
         * Properties of a Points.
         * @deprecated Use boardstream.v1.Points.$Properties instead.
         */
        interface IPoints extends boardstream.v1.Points.$Properties {
        }

        /** Represents a Points. */
        class Points {

            /**
             * Constructs a new Points.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Points.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Points xy. */
            xy: number[];

            /** Points pressures. */
            pressures: number[];

            /**
             * Encodes the specified Points message. Does not implicitly {@link boardstream.v1.Points.verify|verify} messages.
             * @param message Points message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Points.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Points message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Points & boardstream.v1.Points.$Shape} Points
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Points & boardstream.v1.Points.$Shape;
        }

        namespace Points {

            /** Properties of a Points. */
            interface $Properties {

                /** Points xy */
                xy?: (number[]|null);

                /** Points pressures */
                pressures?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Points. */
            type $Shape = boardstream.v1.Points.$Properties;
        }

        /**
         * Properties of a Groups.
         * @deprecated Use boardstream.v1.Groups.$Properties instead.
         */
        interface IGroups extends boardstream.v1.Groups.$Properties {
        }

        /** Represents a Groups. */
        class Groups {

            /**
             * Constructs a new Groups.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Groups.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Groups ids. */
            ids: string[];

            /**
             * Encodes the specified Groups message. Does not implicitly {@link boardstream.v1.Groups.verify|verify} messages.
             * @param message Groups message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Groups.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Groups message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Groups & boardstream.v1.Groups.$Shape} Groups
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Groups & boardstream.v1.Groups.$Shape;
        }

        namespace Groups {

            /** Properties of a Groups. */
            interface $Properties {

                /** Groups ids */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Groups. */
            type $Shape = boardstream.v1.Groups.$Properties;
        }

        /**
         * Properties of a Props.
         * @deprecated Use boardstream.v1.Props.$Properties instead.
         */
        interface IProps extends boardstream.v1.Props.$Properties {
        }

        /** Represents a Props. */
        class Props {

            /**
             * Constructs a new Props.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Props.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Props box. */
            box?: (boardstream.v1.Box.$Properties|null);

            /** Props angle. */
            angle?: (number|null);

            /** Props strokeColor. */
            strokeColor?: (string|null);

            /** Props fillColor. */
            fillColor?: (string|null);

            /** Props fillStyle. */
            fillStyle?: (string|null);

            /** Props strokeWidth. */
            strokeWidth?: (number|null);

            /** Props opacity. */
            opacity?: (number|null);

            /** Props dash. */
            dash?: (string|null);

            /** Props font. */
            font?: (string|null);

            /** Props fontSize. */
            fontSize?: (number|null);

            /** Props textAlign. */
            textAlign?: (string|null);

            /** Props verticalAlign. */
            verticalAlign?: (string|null);

            /** Props z. */
            z?: (string|null);

            /** Props groups. */
            groups?: (boardstream.v1.Groups.$Properties|null);

            /** Props locked. */
            locked?: (boolean|null);

            /** Props link. */
            link?: (string|null);

            /** Props deleted. */
            deleted?: (boolean|null);

            /** Props shape. */
            shape?: (string|null);

            /** Props startArrowhead. */
            startArrowhead?: (string|null);

            /** Props endArrowhead. */
            endArrowhead?: (string|null);

            /** Props asset. */
            asset?: (string|null);

            /**
             * Encodes the specified Props message. Does not implicitly {@link boardstream.v1.Props.verify|verify} messages.
             * @param message Props message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Props.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Props message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Props & boardstream.v1.Props.$Shape} Props
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Props & boardstream.v1.Props.$Shape;
        }

        namespace Props {

            /** Properties of a Props. */
            interface $Properties {

                /** Props box */
                box?: (boardstream.v1.Box.$Properties|null);

                /** Props angle */
                angle?: (number|null);

                /** Props strokeColor */
                strokeColor?: (string|null);

                /** Props fillColor */
                fillColor?: (string|null);

                /** Props fillStyle */
                fillStyle?: (string|null);

                /** Props strokeWidth */
                strokeWidth?: (number|null);

                /** Props opacity */
                opacity?: (number|null);

                /** Props dash */
                dash?: (string|null);

                /** Props font */
                font?: (string|null);

                /** Props fontSize */
                fontSize?: (number|null);

                /** Props textAlign */
                textAlign?: (string|null);

                /** Props verticalAlign */
                verticalAlign?: (string|null);

                /** Props z */
                z?: (string|null);

                /** Props groups */
                groups?: (boardstream.v1.Groups.$Properties|null);

                /** Props locked */
                locked?: (boolean|null);

                /** Props link */
                link?: (string|null);

                /** Props deleted */
                deleted?: (boolean|null);

                /** Props shape */
                shape?: (string|null);

                /** Props startArrowhead */
                startArrowhead?: (string|null);

                /** Props endArrowhead */
                endArrowhead?: (string|null);

                /** Props asset */
                asset?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Props. */
            type $Shape = boardstream.v1.Props.$Properties;
        }

        /**
         * Properties of an Element.
         * @deprecated Use boardstream.v1.Element.$Properties instead.
         */
        interface IElement extends boardstream.v1.Element.$Properties {
        }

        /** Represents an Element. */
        class Element {

            /**
             * Constructs a new Element.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Element.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Element kind. */
            kind: boardstream.v1.ElementKind;

            /** Element props. */
            props?: (boardstream.v1.Props.$Properties|null);

            /** Element points. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** Element text. */
            text?: (string|null);

            /** Element extra. */
            extra?: (string|null);

            /**
             * Encodes the specified Element message. Does not implicitly {@link boardstream.v1.Element.verify|verify} messages.
             * @param message Element message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Element.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Element message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Element & boardstream.v1.Element.$Shape} Element
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Element & boardstream.v1.Element.$Shape;
        }

        namespace Element {

            /** Properties of an Element. */
            interface $Properties {

                /** Element kind */
                kind?: (boardstream.v1.ElementKind|null);

                /** Element props */
                props?: (boardstream.v1.Props.$Properties|null);

                /** Element points */
                points?: (boardstream.v1.Points.$Properties|null);

                /** Element text */
                text?: (string|null);

                /** Element extra */
                extra?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Element. */
            type $Shape = boardstream.v1.Element.$Properties;
        }

        /**
         * Properties of an IdentifiedElement.
         * @deprecated Use boardstream.v1.IdentifiedElement.$Properties instead.
         */
        interface IIdentifiedElement extends boardstream.v1.IdentifiedElement.$Properties {
        }

        /** Represents an IdentifiedElement. */
        class IdentifiedElement {

            /**
             * Constructs a new IdentifiedElement.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.IdentifiedElement.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** IdentifiedElement id. */
            id: string;

            /** IdentifiedElement element. */
            element?: (boardstream.v1.Element.$Properties|null);

            /**
             * Encodes the specified IdentifiedElement message. Does not implicitly {@link boardstream.v1.IdentifiedElement.verify|verify} messages.
             * @param message IdentifiedElement message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.IdentifiedElement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an IdentifiedElement message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.IdentifiedElement & boardstream.v1.IdentifiedElement.$Shape} IdentifiedElement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.IdentifiedElement & boardstream.v1.IdentifiedElement.$Shape;
        }

        namespace IdentifiedElement {

            /** Properties of an IdentifiedElement. */
            interface $Properties {

                /** IdentifiedElement id */
                id?: (string|null);

                /** IdentifiedElement element */
                element?: (boardstream.v1.Element.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an IdentifiedElement. */
            type $Shape = boardstream.v1.IdentifiedElement.$Properties;
        }

        /**
         * Properties of a BoardProps.
         * @deprecated Use boardstream.v1.BoardProps.$Properties instead.
         */
        interface IBoardProps extends boardstream.v1.BoardProps.$Properties {
        }

        /** Represents a BoardProps. */
        class BoardProps {

            /**
             * Constructs a new BoardProps.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.BoardProps.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoardProps title. */
            title?: (string|null);

            /** BoardProps background. */
            background?: (string|null);

            /** BoardProps extra. */
            extra?: (string|null);

            /**
             * Encodes the specified BoardProps message. Does not implicitly {@link boardstream.v1.BoardProps.verify|verify} messages.
             * @param message BoardProps message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.BoardProps.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardProps message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardProps & boardstream.v1.BoardProps.$Shape} BoardProps
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.BoardProps & boardstream.v1.BoardProps.$Shape;
        }

        namespace BoardProps {

            /** Properties of a BoardProps. */
            interface $Properties {

                /** BoardProps title */
                title?: (string|null);

                /** BoardProps background */
                background?: (string|null);

                /** BoardProps extra */
                extra?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardProps. */
            type $Shape = boardstream.v1.BoardProps.$Properties;
        }

        /** Role enum. */
        enum Role {

            /** ROLE_UNSPECIFIED value */
            ROLE_UNSPECIFIED = 0,

            /** ROLE_VIEWER value */
            ROLE_VIEWER = 1,

            /** ROLE_EDITOR value */
            ROLE_EDITOR = 2,

            /** ROLE_OWNER value */
            ROLE_OWNER = 3,

            /** ROLE_NONE value */
            ROLE_NONE = 4
        }

        /**
         * Properties of a StateHash.
         * @deprecated Use boardstream.v1.StateHash.$Properties instead.
         */
        interface IStateHash extends boardstream.v1.StateHash.$Properties {
        }

        /** Represents a StateHash. */
        class StateHash {

            /**
             * Constructs a new StateHash.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StateHash.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StateHash version. */
            version: number;

            /** StateHash value. */
            value: Uint8Array;

            /**
             * Encodes the specified StateHash message. Does not implicitly {@link boardstream.v1.StateHash.verify|verify} messages.
             * @param message StateHash message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StateHash.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StateHash message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StateHash & boardstream.v1.StateHash.$Shape} StateHash
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StateHash & boardstream.v1.StateHash.$Shape;
        }

        namespace StateHash {

            /** Properties of a StateHash. */
            interface $Properties {

                /** StateHash version */
                version?: (number|null);

                /** StateHash value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StateHash. */
            type $Shape = boardstream.v1.StateHash.$Properties;
        }

        /**
         * Properties of a RoomSettings.
         * @deprecated Use boardstream.v1.RoomSettings.$Properties instead.
         */
        interface IRoomSettings extends boardstream.v1.RoomSettings.$Properties {
        }

        /** Represents a RoomSettings. */
        class RoomSettings {

            /**
             * Constructs a new RoomSettings.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomSettings.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomSettings title. */
            title?: (string|null);

            /**
             * Encodes the specified RoomSettings message. Does not implicitly {@link boardstream.v1.RoomSettings.verify|verify} messages.
             * @param message RoomSettings message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSettings message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSettings & boardstream.v1.RoomSettings.$Shape} RoomSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomSettings & boardstream.v1.RoomSettings.$Shape;
        }

        namespace RoomSettings {

            /** Properties of a RoomSettings. */
            interface $Properties {

                /** RoomSettings title */
                title?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSettings. */
            type $Shape = boardstream.v1.RoomSettings.$Properties;
        }

        /**
         * Properties of a RoomParent.
         * @deprecated Use boardstream.v1.RoomParent.$Properties instead.
         */
        interface IRoomParent extends boardstream.v1.RoomParent.$Properties {
        }

        /** Represents a RoomParent. */
        class RoomParent {

            /**
             * Constructs a new RoomParent.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomParent.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomParent room. */
            room: string;

            /** RoomParent seq. */
            seq: number;

            /**
             * Encodes the specified RoomParent message. Does not implicitly {@link boardstream.v1.RoomParent.verify|verify} messages.
             * @param message RoomParent message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomParent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomParent message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomParent & boardstream.v1.RoomParent.$Shape} RoomParent
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomParent & boardstream.v1.RoomParent.$Shape;
        }

        namespace RoomParent {

            /** Properties of a RoomParent. */
            interface $Properties {

                /** RoomParent room */
                room?: (string|null);

                /** RoomParent seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomParent. */
            type $Shape = boardstream.v1.RoomParent.$Properties;
        }

        /**
         * Properties of a VectorEntry.
         * @deprecated Use boardstream.v1.VectorEntry.$Properties instead.
         */
        interface IVectorEntry extends boardstream.v1.VectorEntry.$Properties {
        }

        /** Represents a VectorEntry. */
        class VectorEntry {

            /**
             * Constructs a new VectorEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.VectorEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VectorEntry client. */
            client: string;

            /** VectorEntry counter. */
            counter: number;

            /** VectorEntry nonce. */
            nonce: Uint8Array;

            /** VectorEntry seq. */
            seq: number;

            /**
             * Encodes the specified VectorEntry message. Does not implicitly {@link boardstream.v1.VectorEntry.verify|verify} messages.
             * @param message VectorEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.VectorEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VectorEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.VectorEntry & boardstream.v1.VectorEntry.$Shape} VectorEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.VectorEntry & boardstream.v1.VectorEntry.$Shape;
        }

        namespace VectorEntry {

            /** Properties of a VectorEntry. */
            interface $Properties {

                /** VectorEntry client */
                client?: (string|null);

                /** VectorEntry counter */
                counter?: (number|null);

                /** VectorEntry nonce */
                nonce?: (Uint8Array|null);

                /** VectorEntry seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VectorEntry. */
            type $Shape = boardstream.v1.VectorEntry.$Properties;
        }

        /**
         * Properties of a Vector.
         * @deprecated Use boardstream.v1.Vector.$Properties instead.
         */
        interface IVector extends boardstream.v1.Vector.$Properties {
        }

        /** Represents a Vector. */
        class Vector {

            /**
             * Constructs a new Vector.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Vector.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Vector entries. */
            entries: boardstream.v1.VectorEntry.$Properties[];

            /**
             * Encodes the specified Vector message. Does not implicitly {@link boardstream.v1.Vector.verify|verify} messages.
             * @param message Vector message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Vector.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Vector message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Vector & boardstream.v1.Vector.$Shape} Vector
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Vector & boardstream.v1.Vector.$Shape;
        }

        namespace Vector {

            /** Properties of a Vector. */
            interface $Properties {

                /** Vector entries */
                entries?: (boardstream.v1.VectorEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Vector. */
            type $Shape = boardstream.v1.Vector.$Properties;
        }

        /**
         * Properties of an Operation.
         * @deprecated Use boardstream.v1.Operation.$Properties instead.
         */
        interface IOperation extends boardstream.v1.Operation.$Properties {
        }

        /** Represents an Operation. */
        class Operation {

            /**
             * Constructs a new Operation.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Operation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Operation changes. */
            changes: boardstream.v1.Change.$Properties[];

            /**
             * Encodes the specified Operation message. Does not implicitly {@link boardstream.v1.Operation.verify|verify} messages.
             * @param message Operation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Operation & boardstream.v1.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Operation & boardstream.v1.Operation.$Shape;
        }

        namespace Operation {

            /** Properties of an Operation. */
            interface $Properties {

                /** Operation changes */
                changes?: (boardstream.v1.Change.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Operation. */
            type $Shape = {
              changes?: boardstream.v1.Change.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Change.
         * @deprecated Use boardstream.v1.Change.$Properties instead.
         */
        interface IChange extends boardstream.v1.Change.$Properties {
        }

        /** Represents a Change. */
        class Change {

            /**
             * Constructs a new Change.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Change.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Change create. */
            create?: (boardstream.v1.CreateChange.$Properties|null);

            /** Change set. */
            set?: (boardstream.v1.SetChange.$Properties|null);

            /** Change edit. */
            edit?: (boardstream.v1.EditChange.$Properties|null);

            /** Change board. */
            board?: (boardstream.v1.BoardChange.$Properties|null);

            /** Change change. */
            change?: ("create"|"set"|"edit"|"board");

            /**
             * Encodes the specified Change message. Does not implicitly {@link boardstream.v1.Change.verify|verify} messages.
             * @param message Change message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Change.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Change message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Change & boardstream.v1.Change.$Shape} Change
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Change & boardstream.v1.Change.$Shape;
        }

        namespace Change {

            /** Properties of a Change. */
            interface $Properties {

                /** Change create */
                create?: (boardstream.v1.CreateChange.$Properties|null);

                /** Change set */
                set?: (boardstream.v1.SetChange.$Properties|null);

                /** Change edit */
                edit?: (boardstream.v1.EditChange.$Properties|null);

                /** Change board */
                board?: (boardstream.v1.BoardChange.$Properties|null);

                /** Change change */
                change?: ("create"|"set"|"edit"|"board");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Change. */
            type $Shape = {
              create?: boardstream.v1.CreateChange.$Shape|null;
              set?: boardstream.v1.SetChange.$Shape|null;
              edit?: boardstream.v1.EditChange.$Shape|null;
              board?: boardstream.v1.BoardChange.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; create?: null; set?: null; edit?: null; board?: null }|{ change?: "create"; create: boardstream.v1.CreateChange.$Shape; set?: null; edit?: null; board?: null }|{ change?: "set"; create?: null; set: boardstream.v1.SetChange.$Shape; edit?: null; board?: null }|{ change?: "edit"; create?: null; set?: null; edit: boardstream.v1.EditChange.$Shape; board?: null }|{ change?: "board"; create?: null; set?: null; edit?: null; board: boardstream.v1.BoardChange.$Shape })
            );
        }

        /**
         * Properties of a CreateChange.
         * @deprecated Use boardstream.v1.CreateChange.$Properties instead.
         */
        interface ICreateChange extends boardstream.v1.CreateChange.$Properties {
        }

        /** Represents a CreateChange. */
        class CreateChange {

            /**
             * Constructs a new CreateChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.CreateChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateChange id. */
            id: string;

            /** CreateChange element. */
            element?: (boardstream.v1.Element.$Properties|null);

            /**
             * Encodes the specified CreateChange message. Does not implicitly {@link boardstream.v1.CreateChange.verify|verify} messages.
             * @param message CreateChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.CreateChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.CreateChange & boardstream.v1.CreateChange.$Shape} CreateChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.CreateChange & boardstream.v1.CreateChange.$Shape;
        }

        namespace CreateChange {

            /** Properties of a CreateChange. */
            interface $Properties {

                /** CreateChange id */
                id?: (string|null);

                /** CreateChange element */
                element?: (boardstream.v1.Element.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateChange. */
            type $Shape = boardstream.v1.CreateChange.$Properties;
        }

        /**
         * Properties of a SetChange.
         * @deprecated Use boardstream.v1.SetChange.$Properties instead.
         */
        interface ISetChange extends boardstream.v1.SetChange.$Properties {
        }

        /** Represents a SetChange. */
        class SetChange {

            /**
             * Constructs a new SetChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.SetChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetChange id. */
            id: string;

            /** SetChange props. */
            props?: (boardstream.v1.Props.$Properties|null);

            /** SetChange points. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** SetChange text. */
            text?: (string|null);

            /** SetChange extra. */
            extra?: (string|null);

            /** SetChange unset. */
            unset: string[];

            /**
             * Encodes the specified SetChange message. Does not implicitly {@link boardstream.v1.SetChange.verify|verify} messages.
             * @param message SetChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.SetChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.SetChange & boardstream.v1.SetChange.$Shape} SetChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.SetChange & boardstream.v1.SetChange.$Shape;
        }

        namespace SetChange {

            /** Properties of a SetChange. */
            interface $Properties {

                /** SetChange id */
                id?: (string|null);

                /** SetChange props */
                props?: (boardstream.v1.Props.$Properties|null);

                /** SetChange points */
                points?: (boardstream.v1.Points.$Properties|null);

                /** SetChange text */
                text?: (string|null);

                /** SetChange extra */
                extra?: (string|null);

                /** SetChange unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetChange. */
            type $Shape = boardstream.v1.SetChange.$Properties;
        }

        /**
         * Properties of an EditChange.
         * @deprecated Use boardstream.v1.EditChange.$Properties instead.
         */
        interface IEditChange extends boardstream.v1.EditChange.$Properties {
        }

        /** Represents an EditChange. */
        class EditChange {

            /**
             * Constructs a new EditChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.EditChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EditChange id. */
            id: string;

            /** EditChange text. */
            text?: (boardstream.v1.TextDelta.$Properties|null);

            /** EditChange points. */
            points?: (boardstream.v1.PointsDelta.$Properties|null);

            /** EditChange delta. */
            delta?: ("text"|"points");

            /**
             * Encodes the specified EditChange message. Does not implicitly {@link boardstream.v1.EditChange.verify|verify} messages.
             * @param message EditChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.EditChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EditChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.EditChange & boardstream.v1.EditChange.$Shape} EditChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.EditChange & boardstream.v1.EditChange.$Shape;
        }

        namespace EditChange {

            /** Properties of an EditChange. */
            interface $Properties {

                /** EditChange id */
                id?: (string|null);

                /** EditChange text */
                text?: (boardstream.v1.TextDelta.$Properties|null);

                /** EditChange points */
                points?: (boardstream.v1.PointsDelta.$Properties|null);

                /** EditChange delta */
                delta?: ("text"|"points");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EditChange. */
            type $Shape = {
              id?: string|null;
              text?: boardstream.v1.TextDelta.$Shape|null;
              points?: boardstream.v1.PointsDelta.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ delta?: undefined; text?: null; points?: null }|{ delta?: "text"; text: boardstream.v1.TextDelta.$Shape; points?: null }|{ delta?: "points"; text?: null; points: boardstream.v1.PointsDelta.$Shape })
            );
        }

        /**
         * Properties of a TextDelta.
         * @deprecated Use boardstream.v1.TextDelta.$Properties instead.
         */
        interface ITextDelta extends boardstream.v1.TextDelta.$Properties {
        }

        /** Represents a TextDelta. */
        class TextDelta {

            /**
             * Constructs a new TextDelta.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDelta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TextDelta parts. */
            parts: boardstream.v1.TextDeltaPart.$Properties[];

            /**
             * Encodes the specified TextDelta message. Does not implicitly {@link boardstream.v1.TextDelta.verify|verify} messages.
             * @param message TextDelta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDelta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDelta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDelta & boardstream.v1.TextDelta.$Shape} TextDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDelta & boardstream.v1.TextDelta.$Shape;
        }

        namespace TextDelta {

            /** Properties of a TextDelta. */
            interface $Properties {

                /** TextDelta parts */
                parts?: (boardstream.v1.TextDeltaPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TextDelta. */
            type $Shape = {
              parts?: boardstream.v1.TextDeltaPart.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a TextDeltaPart.
         * @deprecated Use boardstream.v1.TextDeltaPart.$Properties instead.
         */
        interface ITextDeltaPart extends boardstream.v1.TextDeltaPart.$Properties {
        }

        /** Represents a TextDeltaPart. */
        class TextDeltaPart {

            /**
             * Constructs a new TextDeltaPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDeltaPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TextDeltaPart retain. */
            retain?: (number|null);

            /** TextDeltaPart insert. */
            insert?: (string|null);

            /** TextDeltaPart delete. */
            delete?: (number|null);

            /** TextDeltaPart part. */
            part?: ("retain"|"insert"|"delete");

            /**
             * Encodes the specified TextDeltaPart message. Does not implicitly {@link boardstream.v1.TextDeltaPart.verify|verify} messages.
             * @param message TextDeltaPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDeltaPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDeltaPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDeltaPart & boardstream.v1.TextDeltaPart.$Shape} TextDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDeltaPart & boardstream.v1.TextDeltaPart.$Shape;
        }

        namespace TextDeltaPart {

            /** Properties of a TextDeltaPart. */
            interface $Properties {

                /** TextDeltaPart retain */
                retain?: (number|null);

                /** TextDeltaPart insert */
                insert?: (string|null);

                /** TextDeltaPart delete */
                "delete"?: (number|null);

                /** TextDeltaPart part */
                part?: ("retain"|"insert"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a TextDeltaPart. */
            type $Shape = {
              retain?: number|null;
              insert?: string|null;
              "delete"?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: string; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
            );
        }

        /**
         * Properties of a PointsDelta.
         * @deprecated Use boardstream.v1.PointsDelta.$Properties instead.
         */
        interface IPointsDelta extends boardstream.v1.PointsDelta.$Properties {
        }

        /** Represents a PointsDelta. */
        class PointsDelta {

            /**
             * Constructs a new PointsDelta.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PointsDelta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PointsDelta parts. */
            parts: boardstream.v1.PointsDeltaPart.$Properties[];

            /**
             * Encodes the specified PointsDelta message. Does not implicitly {@link boardstream.v1.PointsDelta.verify|verify} messages.
             * @param message PointsDelta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PointsDelta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointsDelta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDelta & boardstream.v1.PointsDelta.$Shape} PointsDelta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PointsDelta & boardstream.v1.PointsDelta.$Shape;
        }

        namespace PointsDelta {

            /** Properties of a PointsDelta. */
            interface $Properties {

                /** PointsDelta parts */
                parts?: (boardstream.v1.PointsDeltaPart.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PointsDelta. */
            type $Shape = {
              parts?: boardstream.v1.PointsDeltaPart.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PointsDeltaPart.
         * @deprecated Use boardstream.v1.PointsDeltaPart.$Properties instead.
         */
        interface IPointsDeltaPart extends boardstream.v1.PointsDeltaPart.$Properties {
        }

        /** Represents a PointsDeltaPart. */
        class PointsDeltaPart {

            /**
             * Constructs a new PointsDeltaPart.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PointsDeltaPart.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PointsDeltaPart retain. */
            retain?: (number|null);

            /** PointsDeltaPart insert. */
            insert?: (boardstream.v1.Points.$Properties|null);

            /** PointsDeltaPart delete. */
            delete?: (number|null);

            /** PointsDeltaPart part. */
            part?: ("retain"|"insert"|"delete");

            /**
             * Encodes the specified PointsDeltaPart message. Does not implicitly {@link boardstream.v1.PointsDeltaPart.verify|verify} messages.
             * @param message PointsDeltaPart message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PointsDeltaPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PointsDeltaPart message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PointsDeltaPart & boardstream.v1.PointsDeltaPart.$Shape} PointsDeltaPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PointsDeltaPart & boardstream.v1.PointsDeltaPart.$Shape;
        }

        namespace PointsDeltaPart {

            /** Properties of a PointsDeltaPart. */
            interface $Properties {

                /** PointsDeltaPart retain */
                retain?: (number|null);

                /** PointsDeltaPart insert */
                insert?: (boardstream.v1.Points.$Properties|null);

                /** PointsDeltaPart delete */
                "delete"?: (number|null);

                /** PointsDeltaPart part */
                part?: ("retain"|"insert"|"delete");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PointsDeltaPart. */
            type $Shape = {
              retain?: number|null;
              insert?: boardstream.v1.Points.$Shape|null;
              "delete"?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; retain?: null; insert?: null; "delete"?: null }|{ part?: "retain"; retain: number; insert?: null; "delete"?: null }|{ part?: "insert"; retain?: null; insert: boardstream.v1.Points.$Shape; "delete"?: null }|{ part?: "delete"; retain?: null; insert?: null; "delete": number })
            );
        }

        /**
         * Properties of a BoardChange.
         * @deprecated Use boardstream.v1.BoardChange.$Properties instead.
         */
        interface IBoardChange extends boardstream.v1.BoardChange.$Properties {
        }

        /** Represents a BoardChange. */
        class BoardChange {

            /**
             * Constructs a new BoardChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.BoardChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BoardChange props. */
            props?: (boardstream.v1.BoardProps.$Properties|null);

            /** BoardChange unset. */
            unset: string[];

            /**
             * Encodes the specified BoardChange message. Does not implicitly {@link boardstream.v1.BoardChange.verify|verify} messages.
             * @param message BoardChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.BoardChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BoardChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.BoardChange & boardstream.v1.BoardChange.$Shape} BoardChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.BoardChange & boardstream.v1.BoardChange.$Shape;
        }

        namespace BoardChange {

            /** Properties of a BoardChange. */
            interface $Properties {

                /** BoardChange props */
                props?: (boardstream.v1.BoardProps.$Properties|null);

                /** BoardChange unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BoardChange. */
            type $Shape = boardstream.v1.BoardChange.$Properties;
        }

        /**
         * Properties of a ClientMessage.
         * @deprecated Use boardstream.v1.ClientMessage.$Properties instead.
         */
        interface IClientMessage extends boardstream.v1.ClientMessage.$Properties {
        }

        /** Represents a ClientMessage. */
        class ClientMessage {

            /**
             * Constructs a new ClientMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ClientMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClientMessage hello. */
            hello?: (boardstream.v1.Hello.$Properties|null);

            /** ClientMessage submit. */
            submit?: (boardstream.v1.Submit.$Properties|null);

            /** ClientMessage presence. */
            presence?: (boardstream.v1.Presence.$Properties|null);

            /** ClientMessage ping. */
            ping?: (boardstream.v1.Ping.$Properties|null);

            /** ClientMessage draw. */
            draw?: (boardstream.v1.Drawing.$Properties|null);

            /** ClientMessage message. */
            message?: ("hello"|"submit"|"presence"|"ping"|"draw");

            /**
             * Encodes the specified ClientMessage message. Does not implicitly {@link boardstream.v1.ClientMessage.verify|verify} messages.
             * @param message ClientMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ClientMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClientMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ClientMessage & boardstream.v1.ClientMessage.$Shape} ClientMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ClientMessage & boardstream.v1.ClientMessage.$Shape;
        }

        namespace ClientMessage {

            /** Properties of a ClientMessage. */
            interface $Properties {

                /** ClientMessage hello */
                hello?: (boardstream.v1.Hello.$Properties|null);

                /** ClientMessage submit */
                submit?: (boardstream.v1.Submit.$Properties|null);

                /** ClientMessage presence */
                presence?: (boardstream.v1.Presence.$Properties|null);

                /** ClientMessage ping */
                ping?: (boardstream.v1.Ping.$Properties|null);

                /** ClientMessage draw */
                draw?: (boardstream.v1.Drawing.$Properties|null);

                /** ClientMessage message */
                message?: ("hello"|"submit"|"presence"|"ping"|"draw");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClientMessage. */
            type $Shape = {
              hello?: boardstream.v1.Hello.$Shape|null;
              submit?: boardstream.v1.Submit.$Shape|null;
              presence?: boardstream.v1.Presence.$Shape|null;
              ping?: boardstream.v1.Ping.$Shape|null;
              draw?: boardstream.v1.Drawing.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; hello?: null; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "hello"; hello: boardstream.v1.Hello.$Shape; submit?: null; presence?: null; ping?: null; draw?: null }|{ message?: "submit"; hello?: null; submit: boardstream.v1.Submit.$Shape; presence?: null; ping?: null; draw?: null }|{ message?: "presence"; hello?: null; submit?: null; presence: boardstream.v1.Presence.$Shape; ping?: null; draw?: null }|{ message?: "ping"; hello?: null; submit?: null; presence?: null; ping: boardstream.v1.Ping.$Shape; draw?: null }|{ message?: "draw"; hello?: null; submit?: null; presence?: null; ping?: null; draw: boardstream.v1.Drawing.$Shape })
            );
        }

        /**
         * Properties of a ServerMessage.
         * @deprecated Use boardstream.v1.ServerMessage.$Properties instead.
         */
        interface IServerMessage extends boardstream.v1.ServerMessage.$Properties {
        }

        /** Represents a ServerMessage. */
        class ServerMessage {

            /**
             * Constructs a new ServerMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ServerMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ServerMessage welcome. */
            welcome?: (boardstream.v1.Welcome.$Properties|null);

            /** ServerMessage snapshot. */
            snapshot?: (boardstream.v1.Snapshot.$Properties|null);

            /** ServerMessage events. */
            events?: (boardstream.v1.Events.$Properties|null);

            /** ServerMessage saved. */
            saved?: (boardstream.v1.Saved.$Properties|null);

            /** ServerMessage refused. */
            refused?: (boardstream.v1.Refused.$Properties|null);

            /** ServerMessage presence. */
            presence?: (boardstream.v1.PresenceUpdate.$Properties|null);

            /** ServerMessage role. */
            role?: (boardstream.v1.RoleChanged.$Properties|null);

            /** ServerMessage room. */
            room?: (boardstream.v1.RoomNotice.$Properties|null);

            /** ServerMessage resync. */
            resync?: (boardstream.v1.Resync.$Properties|null);

            /** ServerMessage bye. */
            bye?: (boardstream.v1.Bye.$Properties|null);

            /** ServerMessage pong. */
            pong?: (boardstream.v1.Pong.$Properties|null);

            /** ServerMessage message. */
            message?: ("welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong");

            /**
             * Encodes the specified ServerMessage message. Does not implicitly {@link boardstream.v1.ServerMessage.verify|verify} messages.
             * @param message ServerMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ServerMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ServerMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ServerMessage & boardstream.v1.ServerMessage.$Shape} ServerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ServerMessage & boardstream.v1.ServerMessage.$Shape;
        }

        namespace ServerMessage {

            /** Properties of a ServerMessage. */
            interface $Properties {

                /** ServerMessage welcome */
                welcome?: (boardstream.v1.Welcome.$Properties|null);

                /** ServerMessage snapshot */
                snapshot?: (boardstream.v1.Snapshot.$Properties|null);

                /** ServerMessage events */
                events?: (boardstream.v1.Events.$Properties|null);

                /** ServerMessage saved */
                saved?: (boardstream.v1.Saved.$Properties|null);

                /** ServerMessage refused */
                refused?: (boardstream.v1.Refused.$Properties|null);

                /** ServerMessage presence */
                presence?: (boardstream.v1.PresenceUpdate.$Properties|null);

                /** ServerMessage role */
                role?: (boardstream.v1.RoleChanged.$Properties|null);

                /** ServerMessage room */
                room?: (boardstream.v1.RoomNotice.$Properties|null);

                /** ServerMessage resync */
                resync?: (boardstream.v1.Resync.$Properties|null);

                /** ServerMessage bye */
                bye?: (boardstream.v1.Bye.$Properties|null);

                /** ServerMessage pong */
                pong?: (boardstream.v1.Pong.$Properties|null);

                /** ServerMessage message */
                message?: ("welcome"|"snapshot"|"events"|"saved"|"refused"|"presence"|"role"|"room"|"resync"|"bye"|"pong");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ServerMessage. */
            type $Shape = {
              welcome?: boardstream.v1.Welcome.$Shape|null;
              snapshot?: boardstream.v1.Snapshot.$Shape|null;
              events?: boardstream.v1.Events.$Shape|null;
              saved?: boardstream.v1.Saved.$Shape|null;
              refused?: boardstream.v1.Refused.$Shape|null;
              presence?: boardstream.v1.PresenceUpdate.$Shape|null;
              role?: boardstream.v1.RoleChanged.$Shape|null;
              room?: boardstream.v1.RoomNotice.$Shape|null;
              resync?: boardstream.v1.Resync.$Shape|null;
              bye?: boardstream.v1.Bye.$Shape|null;
              pong?: boardstream.v1.Pong.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ message?: undefined; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "welcome"; welcome: boardstream.v1.Welcome.$Shape; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "snapshot"; welcome?: null; snapshot: boardstream.v1.Snapshot.$Shape; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "events"; welcome?: null; snapshot?: null; events: boardstream.v1.Events.$Shape; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "saved"; welcome?: null; snapshot?: null; events?: null; saved: boardstream.v1.Saved.$Shape; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "refused"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused: boardstream.v1.Refused.$Shape; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "presence"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence: boardstream.v1.PresenceUpdate.$Shape; role?: null; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "role"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role: boardstream.v1.RoleChanged.$Shape; room?: null; resync?: null; bye?: null; pong?: null }|{ message?: "room"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room: boardstream.v1.RoomNotice.$Shape; resync?: null; bye?: null; pong?: null }|{ message?: "resync"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync: boardstream.v1.Resync.$Shape; bye?: null; pong?: null }|{ message?: "bye"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye: boardstream.v1.Bye.$Shape; pong?: null }|{ message?: "pong"; welcome?: null; snapshot?: null; events?: null; saved?: null; refused?: null; presence?: null; role?: null; room?: null; resync?: null; bye?: null; pong: boardstream.v1.Pong.$Shape })
            );
        }

        /**
         * Properties of a Hello.
         * @deprecated Use boardstream.v1.Hello.$Properties instead.
         */
        interface IHello extends boardstream.v1.Hello.$Properties {
        }

        /** Represents a Hello. */
        class Hello {

            /**
             * Constructs a new Hello.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Hello.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hello room. */
            room: string;

            /** Hello token. */
            token?: (string|null);

            /** Hello secret. */
            secret: string;

            /** Hello name. */
            name?: (string|null);

            /** Hello resume. */
            resume?: (boardstream.v1.Resume.$Properties|null);

            /** Hello protocol. */
            protocol?: (number|null);

            /** Hello drafts. */
            drafts?: (boolean|null);

            /**
             * Encodes the specified Hello message. Does not implicitly {@link boardstream.v1.Hello.verify|verify} messages.
             * @param message Hello message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Hello & boardstream.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Hello & boardstream.v1.Hello.$Shape;
        }

        namespace Hello {

            /** Properties of a Hello. */
            interface $Properties {

                /** Hello room */
                room?: (string|null);

                /** Hello token */
                token?: (string|null);

                /** Hello secret */
                secret?: (string|null);

                /** Hello name */
                name?: (string|null);

                /** Hello resume */
                resume?: (boardstream.v1.Resume.$Properties|null);

                /** Hello protocol */
                protocol?: (number|null);

                /** Hello drafts */
                drafts?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hello. */
            type $Shape = boardstream.v1.Hello.$Properties;
        }

        /**
         * Properties of a Resume.
         * @deprecated Use boardstream.v1.Resume.$Properties instead.
         */
        interface IResume extends boardstream.v1.Resume.$Properties {
        }

        /** Represents a Resume. */
        class Resume {

            /**
             * Constructs a new Resume.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Resume.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resume seq. */
            seq: number;

            /** Resume haveState. */
            haveState: boolean;

            /**
             * Encodes the specified Resume message. Does not implicitly {@link boardstream.v1.Resume.verify|verify} messages.
             * @param message Resume message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Resume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resume message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Resume & boardstream.v1.Resume.$Shape} Resume
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Resume & boardstream.v1.Resume.$Shape;
        }

        namespace Resume {

            /** Properties of a Resume. */
            interface $Properties {

                /** Resume seq */
                seq?: (number|null);

                /** Resume haveState */
                haveState?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resume. */
            type $Shape = boardstream.v1.Resume.$Properties;
        }

        /**
         * Properties of a Submit.
         * @deprecated Use boardstream.v1.Submit.$Properties instead.
         */
        interface ISubmit extends boardstream.v1.Submit.$Properties {
        }

        /** Represents a Submit. */
        class Submit {

            /**
             * Constructs a new Submit.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Submit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Submit counter. */
            counter: number;

            /** Submit nonce. */
            nonce: Uint8Array;

            /** Submit baseSeq. */
            baseSeq: number;

            /** Submit op. */
            op?: (boardstream.v1.Operation.$Properties|null);

            /** Submit clientTime. */
            clientTime?: (number|null);

            /**
             * Encodes the specified Submit message. Does not implicitly {@link boardstream.v1.Submit.verify|verify} messages.
             * @param message Submit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Submit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Submit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Submit & boardstream.v1.Submit.$Shape} Submit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Submit & boardstream.v1.Submit.$Shape;
        }

        namespace Submit {

            /** Properties of a Submit. */
            interface $Properties {

                /** Submit counter */
                counter?: (number|null);

                /** Submit nonce */
                nonce?: (Uint8Array|null);

                /** Submit baseSeq */
                baseSeq?: (number|null);

                /** Submit op */
                op?: (boardstream.v1.Operation.$Properties|null);

                /** Submit clientTime */
                clientTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Submit. */
            type $Shape = {
              counter?: number|null;
              nonce?: Uint8Array|null;
              baseSeq?: number|null;
              op?: boardstream.v1.Operation.$Shape|null;
              clientTime?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a PresenceState.
         * @deprecated Use boardstream.v1.PresenceState.$Properties instead.
         */
        interface IPresenceState extends boardstream.v1.PresenceState.$Properties {
        }

        /** Represents a PresenceState. */
        class PresenceState {

            /**
             * Constructs a new PresenceState.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceState name. */
            name?: (string|null);

            /** PresenceState cursor. */
            cursor?: (boardstream.v1.Cursor.$Properties|null);

            /** PresenceState tool. */
            tool?: (string|null);

            /** PresenceState selection. */
            selection?: (boardstream.v1.Selection.$Properties|null);

            /** PresenceState extra. */
            extra?: (string|null);

            /** PresenceState unset. */
            unset: string[];

            /**
             * Encodes the specified PresenceState message. Does not implicitly {@link boardstream.v1.PresenceState.verify|verify} messages.
             * @param message PresenceState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceState & boardstream.v1.PresenceState.$Shape} PresenceState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceState & boardstream.v1.PresenceState.$Shape;
        }

        namespace PresenceState {

            /** Properties of a PresenceState. */
            interface $Properties {

                /** PresenceState name */
                name?: (string|null);

                /** PresenceState cursor */
                cursor?: (boardstream.v1.Cursor.$Properties|null);

                /** PresenceState tool */
                tool?: (string|null);

                /** PresenceState selection */
                selection?: (boardstream.v1.Selection.$Properties|null);

                /** PresenceState extra */
                extra?: (string|null);

                /** PresenceState unset */
                unset?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceState. */
            type $Shape = boardstream.v1.PresenceState.$Properties;
        }

        /**
         * Properties of a Cursor.
         * @deprecated Use boardstream.v1.Cursor.$Properties instead.
         */
        interface ICursor extends boardstream.v1.Cursor.$Properties {
        }

        /** Represents a Cursor. */
        class Cursor {

            /**
             * Constructs a new Cursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Cursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Cursor x. */
            x: number;

            /** Cursor y. */
            y: number;

            /**
             * Encodes the specified Cursor message. Does not implicitly {@link boardstream.v1.Cursor.verify|verify} messages.
             * @param message Cursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Cursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Cursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Cursor & boardstream.v1.Cursor.$Shape} Cursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Cursor & boardstream.v1.Cursor.$Shape;
        }

        namespace Cursor {

            /** Properties of a Cursor. */
            interface $Properties {

                /** Cursor x */
                x?: (number|null);

                /** Cursor y */
                y?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Cursor. */
            type $Shape = boardstream.v1.Cursor.$Properties;
        }

        /**
         * Properties of a Selection.
         * @deprecated Use boardstream.v1.Selection.$Properties instead.
         */
        interface ISelection extends boardstream.v1.Selection.$Properties {
        }

        /** Represents a Selection. */
        class Selection {

            /**
             * Constructs a new Selection.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Selection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Selection ids. */
            ids: string[];

            /**
             * Encodes the specified Selection message. Does not implicitly {@link boardstream.v1.Selection.verify|verify} messages.
             * @param message Selection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Selection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Selection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Selection & boardstream.v1.Selection.$Shape} Selection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Selection & boardstream.v1.Selection.$Shape;
        }

        namespace Selection {

            /** Properties of a Selection. */
            interface $Properties {

                /** Selection ids */
                ids?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Selection. */
            type $Shape = boardstream.v1.Selection.$Properties;
        }

        /**
         * Properties of a Presence.
         * @deprecated Use boardstream.v1.Presence.$Properties instead.
         */
        interface IPresence extends boardstream.v1.Presence.$Properties {
        }

        /** Represents a Presence. */
        class Presence {

            /**
             * Constructs a new Presence.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Presence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Presence state. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /**
             * Encodes the specified Presence message. Does not implicitly {@link boardstream.v1.Presence.verify|verify} messages.
             * @param message Presence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Presence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Presence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Presence & boardstream.v1.Presence.$Shape} Presence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Presence & boardstream.v1.Presence.$Shape;
        }

        namespace Presence {

            /** Properties of a Presence. */
            interface $Properties {

                /** Presence state */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Presence. */
            type $Shape = boardstream.v1.Presence.$Properties;
        }

        /**
         * Properties of a Ping.
         * @deprecated Use boardstream.v1.Ping.$Properties instead.
         */
        interface IPing extends boardstream.v1.Ping.$Properties {
        }

        /** Represents a Ping. */
        class Ping {

            /**
             * Constructs a new Ping.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Ping.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Ping message. Does not implicitly {@link boardstream.v1.Ping.verify|verify} messages.
             * @param message Ping message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Ping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ping message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Ping & boardstream.v1.Ping.$Shape} Ping
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Ping & boardstream.v1.Ping.$Shape;
        }

        namespace Ping {

            /** Properties of a Ping. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ping. */
            type $Shape = boardstream.v1.Ping.$Properties;
        }

        /**
         * Properties of a Drawing.
         * @deprecated Use boardstream.v1.Drawing.$Properties instead.
         */
        interface IDrawing extends boardstream.v1.Drawing.$Properties {
        }

        /** Represents a Drawing. */
        class Drawing {

            /**
             * Constructs a new Drawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Drawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Drawing stroke. */
            stroke?: (boardstream.v1.StrokeDrawing.$Properties|null);

            /** Drawing shape. */
            shape?: (boardstream.v1.ShapeDrawing.$Properties|null);

            /** Drawing text. */
            text?: (boardstream.v1.TextDrawing.$Properties|null);

            /** Drawing drawing. */
            drawing?: ("stroke"|"shape"|"text");

            /**
             * Encodes the specified Drawing message. Does not implicitly {@link boardstream.v1.Drawing.verify|verify} messages.
             * @param message Drawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Drawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Drawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Drawing & boardstream.v1.Drawing.$Shape} Drawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Drawing & boardstream.v1.Drawing.$Shape;
        }

        namespace Drawing {

            /** Properties of a Drawing. */
            interface $Properties {

                /** Drawing stroke */
                stroke?: (boardstream.v1.StrokeDrawing.$Properties|null);

                /** Drawing shape */
                shape?: (boardstream.v1.ShapeDrawing.$Properties|null);

                /** Drawing text */
                text?: (boardstream.v1.TextDrawing.$Properties|null);

                /** Drawing drawing */
                drawing?: ("stroke"|"shape"|"text");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Drawing. */
            type $Shape = {
              stroke?: boardstream.v1.StrokeDrawing.$Shape|null;
              shape?: boardstream.v1.ShapeDrawing.$Shape|null;
              text?: boardstream.v1.TextDrawing.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ drawing?: undefined; stroke?: null; shape?: null; text?: null }|{ drawing?: "stroke"; stroke: boardstream.v1.StrokeDrawing.$Shape; shape?: null; text?: null }|{ drawing?: "shape"; stroke?: null; shape: boardstream.v1.ShapeDrawing.$Shape; text?: null }|{ drawing?: "text"; stroke?: null; shape?: null; text: boardstream.v1.TextDrawing.$Shape })
            );
        }

        /**
         * Properties of a StrokeDrawing.
         * @deprecated Use boardstream.v1.StrokeDrawing.$Properties instead.
         */
        interface IStrokeDrawing extends boardstream.v1.StrokeDrawing.$Properties {
        }

        /** Represents a StrokeDrawing. */
        class StrokeDrawing {

            /**
             * Constructs a new StrokeDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.StrokeDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StrokeDrawing points. */
            points?: (boardstream.v1.Points.$Properties|null);

            /** StrokeDrawing color. */
            color?: (string|null);

            /** StrokeDrawing width. */
            width?: (number|null);

            /**
             * Encodes the specified StrokeDrawing message. Does not implicitly {@link boardstream.v1.StrokeDrawing.verify|verify} messages.
             * @param message StrokeDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.StrokeDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StrokeDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.StrokeDrawing & boardstream.v1.StrokeDrawing.$Shape} StrokeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.StrokeDrawing & boardstream.v1.StrokeDrawing.$Shape;
        }

        namespace StrokeDrawing {

            /** Properties of a StrokeDrawing. */
            interface $Properties {

                /** StrokeDrawing points */
                points?: (boardstream.v1.Points.$Properties|null);

                /** StrokeDrawing color */
                color?: (string|null);

                /** StrokeDrawing width */
                width?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StrokeDrawing. */
            type $Shape = boardstream.v1.StrokeDrawing.$Properties;
        }

        /** DrawnShape enum. */
        enum DrawnShape {

            /** DRAWN_SHAPE_UNSPECIFIED value */
            DRAWN_SHAPE_UNSPECIFIED = 0,

            /** DRAWN_SHAPE_RECTANGLE value */
            DRAWN_SHAPE_RECTANGLE = 1,

            /** DRAWN_SHAPE_ELLIPSE value */
            DRAWN_SHAPE_ELLIPSE = 2,

            /** DRAWN_SHAPE_DIAMOND value */
            DRAWN_SHAPE_DIAMOND = 3,

            /** DRAWN_SHAPE_LINE value */
            DRAWN_SHAPE_LINE = 4,

            /** DRAWN_SHAPE_ARROW value */
            DRAWN_SHAPE_ARROW = 5
        }

        /**
         * Properties of a ShapeDrawing.
         * @deprecated Use boardstream.v1.ShapeDrawing.$Properties instead.
         */
        interface IShapeDrawing extends boardstream.v1.ShapeDrawing.$Properties {
        }

        /** Represents a ShapeDrawing. */
        class ShapeDrawing {

            /**
             * Constructs a new ShapeDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.ShapeDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ShapeDrawing shape. */
            shape: boardstream.v1.DrawnShape;

            /** ShapeDrawing box. */
            box?: (boardstream.v1.Box.$Properties|null);

            /** ShapeDrawing color. */
            color?: (string|null);

            /** ShapeDrawing fill. */
            fill?: (string|null);

            /**
             * Encodes the specified ShapeDrawing message. Does not implicitly {@link boardstream.v1.ShapeDrawing.verify|verify} messages.
             * @param message ShapeDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.ShapeDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ShapeDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.ShapeDrawing & boardstream.v1.ShapeDrawing.$Shape} ShapeDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.ShapeDrawing & boardstream.v1.ShapeDrawing.$Shape;
        }

        namespace ShapeDrawing {

            /** Properties of a ShapeDrawing. */
            interface $Properties {

                /** ShapeDrawing shape */
                shape?: (boardstream.v1.DrawnShape|null);

                /** ShapeDrawing box */
                box?: (boardstream.v1.Box.$Properties|null);

                /** ShapeDrawing color */
                color?: (string|null);

                /** ShapeDrawing fill */
                fill?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ShapeDrawing. */
            type $Shape = boardstream.v1.ShapeDrawing.$Properties;
        }

        /**
         * Properties of a TextDrawing.
         * @deprecated Use boardstream.v1.TextDrawing.$Properties instead.
         */
        interface ITextDrawing extends boardstream.v1.TextDrawing.$Properties {
        }

        /** Represents a TextDrawing. */
        class TextDrawing {

            /**
             * Constructs a new TextDrawing.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.TextDrawing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TextDrawing x. */
            x: number;

            /** TextDrawing y. */
            y: number;

            /** TextDrawing text. */
            text: string;

            /** TextDrawing color. */
            color?: (string|null);

            /** TextDrawing size. */
            size?: (number|null);

            /**
             * Encodes the specified TextDrawing message. Does not implicitly {@link boardstream.v1.TextDrawing.verify|verify} messages.
             * @param message TextDrawing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.TextDrawing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TextDrawing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.TextDrawing & boardstream.v1.TextDrawing.$Shape} TextDrawing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.TextDrawing & boardstream.v1.TextDrawing.$Shape;
        }

        namespace TextDrawing {

            /** Properties of a TextDrawing. */
            interface $Properties {

                /** TextDrawing x */
                x?: (number|null);

                /** TextDrawing y */
                y?: (number|null);

                /** TextDrawing text */
                text?: (string|null);

                /** TextDrawing color */
                color?: (string|null);

                /** TextDrawing size */
                size?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TextDrawing. */
            type $Shape = boardstream.v1.TextDrawing.$Properties;
        }

        /**
         * Properties of a Welcome.
         * @deprecated Use boardstream.v1.Welcome.$Properties instead.
         */
        interface IWelcome extends boardstream.v1.Welcome.$Properties {
        }

        /** Represents a Welcome. */
        class Welcome {

            /**
             * Constructs a new Welcome.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Welcome.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Welcome protocol. */
            protocol: number;

            /** Welcome session. */
            session: string;

            /** Welcome clientId. */
            clientId: string;

            /** Welcome role. */
            role: boardstream.v1.Role;

            /** Welcome seq. */
            seq: number;

            /** Welcome limits. */
            limits?: (boardstream.v1.Limits.$Properties|null);

            /** Welcome heartbeat. */
            heartbeat?: (boardstream.v1.Heartbeat.$Properties|null);

            /** Welcome serverTime. */
            serverTime: number;

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link boardstream.v1.Welcome.verify|verify} messages.
             * @param message Welcome message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Welcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Welcome & boardstream.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Welcome & boardstream.v1.Welcome.$Shape;
        }

        namespace Welcome {

            /** Properties of a Welcome. */
            interface $Properties {

                /** Welcome protocol */
                protocol?: (number|null);

                /** Welcome session */
                session?: (string|null);

                /** Welcome clientId */
                clientId?: (string|null);

                /** Welcome role */
                role?: (boardstream.v1.Role|null);

                /** Welcome seq */
                seq?: (number|null);

                /** Welcome limits */
                limits?: (boardstream.v1.Limits.$Properties|null);

                /** Welcome heartbeat */
                heartbeat?: (boardstream.v1.Heartbeat.$Properties|null);

                /** Welcome serverTime */
                serverTime?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Welcome. */
            type $Shape = boardstream.v1.Welcome.$Properties;
        }

        /**
         * Properties of a Limits.
         * @deprecated Use boardstream.v1.Limits.$Properties instead.
         */
        interface ILimits extends boardstream.v1.Limits.$Properties {
        }

        /** Represents a Limits. */
        class Limits {

            /**
             * Constructs a new Limits.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Limits.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Limits messageBytes. */
            messageBytes: number;

            /** Limits opBytes. */
            opBytes: number;

            /** Limits opChanges. */
            opChanges: number;

            /** Limits points. */
            points: number;

            /** Limits textLength. */
            textLength: number;

            /** Limits elements. */
            elements: number;

            /** Limits roomBytes. */
            roomBytes: number;

            /** Limits opsPerSecond. */
            opsPerSecond: number;

            /**
             * Encodes the specified Limits message. Does not implicitly {@link boardstream.v1.Limits.verify|verify} messages.
             * @param message Limits message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Limits.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Limits & boardstream.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Limits & boardstream.v1.Limits.$Shape;
        }

        namespace Limits {

            /** Properties of a Limits. */
            interface $Properties {

                /** Limits messageBytes */
                messageBytes?: (number|null);

                /** Limits opBytes */
                opBytes?: (number|null);

                /** Limits opChanges */
                opChanges?: (number|null);

                /** Limits points */
                points?: (number|null);

                /** Limits textLength */
                textLength?: (number|null);

                /** Limits elements */
                elements?: (number|null);

                /** Limits roomBytes */
                roomBytes?: (number|null);

                /** Limits opsPerSecond */
                opsPerSecond?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Limits. */
            type $Shape = boardstream.v1.Limits.$Properties;
        }

        /**
         * Properties of a Heartbeat.
         * @deprecated Use boardstream.v1.Heartbeat.$Properties instead.
         */
        interface IHeartbeat extends boardstream.v1.Heartbeat.$Properties {
        }

        /** Represents a Heartbeat. */
        class Heartbeat {

            /**
             * Constructs a new Heartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Heartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Heartbeat intervalMs. */
            intervalMs: number;

            /** Heartbeat timeoutMs. */
            timeoutMs: number;

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link boardstream.v1.Heartbeat.verify|verify} messages.
             * @param message Heartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Heartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Heartbeat & boardstream.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Heartbeat & boardstream.v1.Heartbeat.$Shape;
        }

        namespace Heartbeat {

            /** Properties of a Heartbeat. */
            interface $Properties {

                /** Heartbeat intervalMs */
                intervalMs?: (number|null);

                /** Heartbeat timeoutMs */
                timeoutMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Heartbeat. */
            type $Shape = boardstream.v1.Heartbeat.$Properties;
        }

        /**
         * Properties of a Snapshot.
         * @deprecated Use boardstream.v1.Snapshot.$Properties instead.
         */
        interface ISnapshot extends boardstream.v1.Snapshot.$Properties {
        }

        /** Represents a Snapshot. */
        class Snapshot {

            /**
             * Constructs a new Snapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Snapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Snapshot seq. */
            seq: number;

            /** Snapshot part. */
            part: number;

            /** Snapshot parts. */
            parts: number;

            /** Snapshot elements. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** Snapshot board. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /**
             * Encodes the specified Snapshot message. Does not implicitly {@link boardstream.v1.Snapshot.verify|verify} messages.
             * @param message Snapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Snapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Snapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Snapshot & boardstream.v1.Snapshot.$Shape} Snapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Snapshot & boardstream.v1.Snapshot.$Shape;
        }

        namespace Snapshot {

            /** Properties of a Snapshot. */
            interface $Properties {

                /** Snapshot seq */
                seq?: (number|null);

                /** Snapshot part */
                part?: (number|null);

                /** Snapshot parts */
                parts?: (number|null);

                /** Snapshot elements */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** Snapshot board */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Snapshot. */
            type $Shape = boardstream.v1.Snapshot.$Properties;
        }

        /**
         * Properties of an Events.
         * @deprecated Use boardstream.v1.Events.$Properties instead.
         */
        interface IEvents extends boardstream.v1.Events.$Properties {
        }

        /** Represents an Events. */
        class Events {

            /**
             * Constructs a new Events.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Events.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Events from. */
            from: number;

            /** Events events. */
            events: boardstream.v1.Event.$Properties[];

            /**
             * Encodes the specified Events message. Does not implicitly {@link boardstream.v1.Events.verify|verify} messages.
             * @param message Events message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Events.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Events message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Events & boardstream.v1.Events.$Shape} Events
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Events & boardstream.v1.Events.$Shape;
        }

        namespace Events {

            /** Properties of an Events. */
            interface $Properties {

                /** Events from */
                from?: (number|null);

                /** Events events */
                events?: (boardstream.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Events. */
            type $Shape = {
              from?: number|null;
              events?: boardstream.v1.Event.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Saved.
         * @deprecated Use boardstream.v1.Saved.$Properties instead.
         */
        interface ISaved extends boardstream.v1.Saved.$Properties {
        }

        /** Represents a Saved. */
        class Saved {

            /**
             * Constructs a new Saved.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Saved.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Saved counter. */
            counter: number;

            /** Saved seq. */
            seq: number;

            /**
             * Encodes the specified Saved message. Does not implicitly {@link boardstream.v1.Saved.verify|verify} messages.
             * @param message Saved message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Saved.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Saved message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Saved & boardstream.v1.Saved.$Shape} Saved
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Saved & boardstream.v1.Saved.$Shape;
        }

        namespace Saved {

            /** Properties of a Saved. */
            interface $Properties {

                /** Saved counter */
                counter?: (number|null);

                /** Saved seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Saved. */
            type $Shape = boardstream.v1.Saved.$Properties;
        }

        /**
         * Properties of a Refused.
         * @deprecated Use boardstream.v1.Refused.$Properties instead.
         */
        interface IRefused extends boardstream.v1.Refused.$Properties {
        }

        /** Represents a Refused. */
        class Refused {

            /**
             * Constructs a new Refused.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Refused.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Refused counter. */
            counter: number;

            /** Refused code. */
            code: string;

            /** Refused message. */
            message: string;

            /** Refused elements. */
            elements: boardstream.v1.Dropped.$Properties[];

            /** Refused retryAfterMs. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Refused message. Does not implicitly {@link boardstream.v1.Refused.verify|verify} messages.
             * @param message Refused message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Refused.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Refused message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Refused & boardstream.v1.Refused.$Shape} Refused
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Refused & boardstream.v1.Refused.$Shape;
        }

        namespace Refused {

            /** Properties of a Refused. */
            interface $Properties {

                /** Refused counter */
                counter?: (number|null);

                /** Refused code */
                code?: (string|null);

                /** Refused message */
                message?: (string|null);

                /** Refused elements */
                elements?: (boardstream.v1.Dropped.$Properties[]|null);

                /** Refused retryAfterMs */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Refused. */
            type $Shape = boardstream.v1.Refused.$Properties;
        }

        /**
         * Properties of a PresenceUpdate.
         * @deprecated Use boardstream.v1.PresenceUpdate.$Properties instead.
         */
        interface IPresenceUpdate extends boardstream.v1.PresenceUpdate.$Properties {
        }

        /** Represents a PresenceUpdate. */
        class PresenceUpdate {

            /**
             * Constructs a new PresenceUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.PresenceUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PresenceUpdate session. */
            session: string;

            /** PresenceUpdate clientId. */
            clientId: string;

            /** PresenceUpdate state. */
            state?: (boardstream.v1.PresenceState.$Properties|null);

            /**
             * Encodes the specified PresenceUpdate message. Does not implicitly {@link boardstream.v1.PresenceUpdate.verify|verify} messages.
             * @param message PresenceUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.PresenceUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PresenceUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.PresenceUpdate & boardstream.v1.PresenceUpdate.$Shape} PresenceUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.PresenceUpdate & boardstream.v1.PresenceUpdate.$Shape;
        }

        namespace PresenceUpdate {

            /** Properties of a PresenceUpdate. */
            interface $Properties {

                /** PresenceUpdate session */
                session?: (string|null);

                /** PresenceUpdate clientId */
                clientId?: (string|null);

                /** PresenceUpdate state */
                state?: (boardstream.v1.PresenceState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PresenceUpdate. */
            type $Shape = boardstream.v1.PresenceUpdate.$Properties;
        }

        /**
         * Properties of a RoleChanged.
         * @deprecated Use boardstream.v1.RoleChanged.$Properties instead.
         */
        interface IRoleChanged extends boardstream.v1.RoleChanged.$Properties {
        }

        /** Represents a RoleChanged. */
        class RoleChanged {

            /**
             * Constructs a new RoleChanged.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoleChanged.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoleChanged role. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified RoleChanged message. Does not implicitly {@link boardstream.v1.RoleChanged.verify|verify} messages.
             * @param message RoleChanged message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoleChanged.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoleChanged message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoleChanged & boardstream.v1.RoleChanged.$Shape} RoleChanged
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoleChanged & boardstream.v1.RoleChanged.$Shape;
        }

        namespace RoleChanged {

            /** Properties of a RoleChanged. */
            interface $Properties {

                /** RoleChanged role */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoleChanged. */
            type $Shape = boardstream.v1.RoleChanged.$Properties;
        }

        /**
         * Properties of a RoomNotice.
         * @deprecated Use boardstream.v1.RoomNotice.$Properties instead.
         */
        interface IRoomNotice extends boardstream.v1.RoomNotice.$Properties {
        }

        /** Represents a RoomNotice. */
        class RoomNotice {

            /**
             * Constructs a new RoomNotice.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomNotice.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomNotice status. */
            status: boardstream.v1.RoomStatus;

            /** RoomNotice writable. */
            writable: boolean;

            /** RoomNotice reason. */
            reason?: (string|null);

            /** RoomNotice head. */
            head: number;

            /**
             * Encodes the specified RoomNotice message. Does not implicitly {@link boardstream.v1.RoomNotice.verify|verify} messages.
             * @param message RoomNotice message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomNotice message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomNotice & boardstream.v1.RoomNotice.$Shape} RoomNotice
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomNotice & boardstream.v1.RoomNotice.$Shape;
        }

        namespace RoomNotice {

            /** Properties of a RoomNotice. */
            interface $Properties {

                /** RoomNotice status */
                status?: (boardstream.v1.RoomStatus|null);

                /** RoomNotice writable */
                writable?: (boolean|null);

                /** RoomNotice reason */
                reason?: (string|null);

                /** RoomNotice head */
                head?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomNotice. */
            type $Shape = boardstream.v1.RoomNotice.$Properties;
        }

        /**
         * Properties of a Resync.
         * @deprecated Use boardstream.v1.Resync.$Properties instead.
         */
        interface IResync extends boardstream.v1.Resync.$Properties {
        }

        /** Represents a Resync. */
        class Resync {

            /**
             * Constructs a new Resync.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Resync.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Resync seq. */
            seq: number;

            /** Resync reason. */
            reason: string;

            /** Resync own. */
            own?: (boardstream.v1.OwnEntry.$Properties|null);

            /**
             * Encodes the specified Resync message. Does not implicitly {@link boardstream.v1.Resync.verify|verify} messages.
             * @param message Resync message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Resync.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Resync message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Resync & boardstream.v1.Resync.$Shape} Resync
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Resync & boardstream.v1.Resync.$Shape;
        }

        namespace Resync {

            /** Properties of a Resync. */
            interface $Properties {

                /** Resync seq */
                seq?: (number|null);

                /** Resync reason */
                reason?: (string|null);

                /** Resync own */
                own?: (boardstream.v1.OwnEntry.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Resync. */
            type $Shape = boardstream.v1.Resync.$Properties;
        }

        /**
         * Properties of an OwnEntry.
         * @deprecated Use boardstream.v1.OwnEntry.$Properties instead.
         */
        interface IOwnEntry extends boardstream.v1.OwnEntry.$Properties {
        }

        /** Represents an OwnEntry. */
        class OwnEntry {

            /**
             * Constructs a new OwnEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.OwnEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnEntry counter. */
            counter: number;

            /** OwnEntry nonce. */
            nonce: Uint8Array;

            /** OwnEntry seq. */
            seq: number;

            /**
             * Encodes the specified OwnEntry message. Does not implicitly {@link boardstream.v1.OwnEntry.verify|verify} messages.
             * @param message OwnEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.OwnEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.OwnEntry & boardstream.v1.OwnEntry.$Shape} OwnEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.OwnEntry & boardstream.v1.OwnEntry.$Shape;
        }

        namespace OwnEntry {

            /** Properties of an OwnEntry. */
            interface $Properties {

                /** OwnEntry counter */
                counter?: (number|null);

                /** OwnEntry nonce */
                nonce?: (Uint8Array|null);

                /** OwnEntry seq */
                seq?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnEntry. */
            type $Shape = boardstream.v1.OwnEntry.$Properties;
        }

        /**
         * Properties of a Bye.
         * @deprecated Use boardstream.v1.Bye.$Properties instead.
         */
        interface IBye extends boardstream.v1.Bye.$Properties {
        }

        /** Represents a Bye. */
        class Bye {

            /**
             * Constructs a new Bye.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Bye.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Bye code. */
            code: string;

            /** Bye message. */
            message: string;

            /** Bye retryAfterMs. */
            retryAfterMs?: (number|null);

            /**
             * Encodes the specified Bye message. Does not implicitly {@link boardstream.v1.Bye.verify|verify} messages.
             * @param message Bye message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Bye.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Bye message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Bye & boardstream.v1.Bye.$Shape} Bye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Bye & boardstream.v1.Bye.$Shape;
        }

        namespace Bye {

            /** Properties of a Bye. */
            interface $Properties {

                /** Bye code */
                code?: (string|null);

                /** Bye message */
                message?: (string|null);

                /** Bye retryAfterMs */
                retryAfterMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Bye. */
            type $Shape = boardstream.v1.Bye.$Properties;
        }

        /**
         * Properties of a Pong.
         * @deprecated Use boardstream.v1.Pong.$Properties instead.
         */
        interface IPong extends boardstream.v1.Pong.$Properties {
        }

        /** Represents a Pong. */
        class Pong {

            /**
             * Constructs a new Pong.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.Pong.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Pong message. Does not implicitly {@link boardstream.v1.Pong.verify|verify} messages.
             * @param message Pong message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.Pong.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pong message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.Pong & boardstream.v1.Pong.$Shape} Pong
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.Pong & boardstream.v1.Pong.$Shape;
        }

        namespace Pong {

            /** Properties of a Pong. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pong. */
            type $Shape = boardstream.v1.Pong.$Properties;
        }

        /** RoomStatus enum. */
        enum RoomStatus {

            /** ROOM_STATUS_UNSPECIFIED value */
            ROOM_STATUS_UNSPECIFIED = 0,

            /** ROOM_STATUS_OPEN value */
            ROOM_STATUS_OPEN = 1,

            /** ROOM_STATUS_ARCHIVED value */
            ROOM_STATUS_ARCHIVED = 2,

            /** ROOM_STATUS_LOADING value */
            ROOM_STATUS_LOADING = 3,

            /** ROOM_STATUS_QUARANTINED value */
            ROOM_STATUS_QUARANTINED = 4,

            /** ROOM_STATUS_ERASED value */
            ROOM_STATUS_ERASED = 5
        }

        /**
         * Properties of a RoomSnapshot.
         * @deprecated Use boardstream.v1.RoomSnapshot.$Properties instead.
         */
        interface IRoomSnapshot extends boardstream.v1.RoomSnapshot.$Properties {
        }

        /** Represents a RoomSnapshot. */
        class RoomSnapshot {

            /**
             * Constructs a new RoomSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.RoomSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RoomSnapshot seq. */
            seq: number;

            /** RoomSnapshot committedAt. */
            committedAt: number;

            /** RoomSnapshot status. */
            status: boardstream.v1.RoomStatus;

            /** RoomSnapshot settings. */
            settings?: (boardstream.v1.RoomSettings.$Properties|null);

            /** RoomSnapshot parent. */
            parent?: (boardstream.v1.RoomParent.$Properties|null);

            /** RoomSnapshot board. */
            board?: (boardstream.v1.BoardProps.$Properties|null);

            /** RoomSnapshot elements. */
            elements: boardstream.v1.IdentifiedElement.$Properties[];

            /** RoomSnapshot vector. */
            vector: boardstream.v1.VectorEntry.$Properties[];

            /** RoomSnapshot access. */
            access: boardstream.v1.AccessEntry.$Properties[];

            /** RoomSnapshot deletedAt. */
            deletedAt: boardstream.v1.DeletedEntry.$Properties[];

            /** RoomSnapshot hash. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /**
             * Encodes the specified RoomSnapshot message. Does not implicitly {@link boardstream.v1.RoomSnapshot.verify|verify} messages.
             * @param message RoomSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.RoomSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RoomSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.RoomSnapshot & boardstream.v1.RoomSnapshot.$Shape} RoomSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.RoomSnapshot & boardstream.v1.RoomSnapshot.$Shape;
        }

        namespace RoomSnapshot {

            /** Properties of a RoomSnapshot. */
            interface $Properties {

                /** RoomSnapshot seq */
                seq?: (number|null);

                /** RoomSnapshot committedAt */
                committedAt?: (number|null);

                /** RoomSnapshot status */
                status?: (boardstream.v1.RoomStatus|null);

                /** RoomSnapshot settings */
                settings?: (boardstream.v1.RoomSettings.$Properties|null);

                /** RoomSnapshot parent */
                parent?: (boardstream.v1.RoomParent.$Properties|null);

                /** RoomSnapshot board */
                board?: (boardstream.v1.BoardProps.$Properties|null);

                /** RoomSnapshot elements */
                elements?: (boardstream.v1.IdentifiedElement.$Properties[]|null);

                /** RoomSnapshot vector */
                vector?: (boardstream.v1.VectorEntry.$Properties[]|null);

                /** RoomSnapshot access */
                access?: (boardstream.v1.AccessEntry.$Properties[]|null);

                /** RoomSnapshot deletedAt */
                deletedAt?: (boardstream.v1.DeletedEntry.$Properties[]|null);

                /** RoomSnapshot hash */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RoomSnapshot. */
            type $Shape = boardstream.v1.RoomSnapshot.$Properties;
        }

        /**
         * Properties of an AccessEntry.
         * @deprecated Use boardstream.v1.AccessEntry.$Properties instead.
         */
        interface IAccessEntry extends boardstream.v1.AccessEntry.$Properties {
        }

        /** Represents an AccessEntry. */
        class AccessEntry {

            /**
             * Constructs a new AccessEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.AccessEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AccessEntry subject. */
            subject: string;

            /** AccessEntry role. */
            role: boardstream.v1.Role;

            /**
             * Encodes the specified AccessEntry message. Does not implicitly {@link boardstream.v1.AccessEntry.verify|verify} messages.
             * @param message AccessEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.AccessEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AccessEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.AccessEntry & boardstream.v1.AccessEntry.$Shape} AccessEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.AccessEntry & boardstream.v1.AccessEntry.$Shape;
        }

        namespace AccessEntry {

            /** Properties of an AccessEntry. */
            interface $Properties {

                /** AccessEntry subject */
                subject?: (string|null);

                /** AccessEntry role */
                role?: (boardstream.v1.Role|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AccessEntry. */
            type $Shape = boardstream.v1.AccessEntry.$Properties;
        }

        /**
         * Properties of a DeletedEntry.
         * @deprecated Use boardstream.v1.DeletedEntry.$Properties instead.
         */
        interface IDeletedEntry extends boardstream.v1.DeletedEntry.$Properties {
        }

        /** Represents a DeletedEntry. */
        class DeletedEntry {

            /**
             * Constructs a new DeletedEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.DeletedEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeletedEntry id. */
            id: string;

            /** DeletedEntry at. */
            at: number;

            /**
             * Encodes the specified DeletedEntry message. Does not implicitly {@link boardstream.v1.DeletedEntry.verify|verify} messages.
             * @param message DeletedEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.DeletedEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeletedEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.DeletedEntry & boardstream.v1.DeletedEntry.$Shape} DeletedEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.DeletedEntry & boardstream.v1.DeletedEntry.$Shape;
        }

        namespace DeletedEntry {

            /** Properties of a DeletedEntry. */
            interface $Properties {

                /** DeletedEntry id */
                id?: (string|null);

                /** DeletedEntry at */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeletedEntry. */
            type $Shape = boardstream.v1.DeletedEntry.$Properties;
        }

        /**
         * Properties of a LogFileRecord.
         * @deprecated Use boardstream.v1.LogFileRecord.$Properties instead.
         */
        interface ILogFileRecord extends boardstream.v1.LogFileRecord.$Properties {
        }

        /** Represents a LogFileRecord. */
        class LogFileRecord {

            /**
             * Constructs a new LogFileRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogFileRecord header. */
            header?: (boardstream.v1.LogFileHeader.$Properties|null);

            /** LogFileRecord event. */
            event?: (Uint8Array|null);

            /** LogFileRecord trailer. */
            trailer?: (boardstream.v1.LogFileTrailer.$Properties|null);

            /** LogFileRecord record. */
            record?: ("header"|"event"|"trailer");

            /**
             * Encodes the specified LogFileRecord message. Does not implicitly {@link boardstream.v1.LogFileRecord.verify|verify} messages.
             * @param message LogFileRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileRecord & boardstream.v1.LogFileRecord.$Shape} LogFileRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileRecord & boardstream.v1.LogFileRecord.$Shape;
        }

        namespace LogFileRecord {

            /** Properties of a LogFileRecord. */
            interface $Properties {

                /** LogFileRecord header */
                header?: (boardstream.v1.LogFileHeader.$Properties|null);

                /** LogFileRecord event */
                event?: (Uint8Array|null);

                /** LogFileRecord trailer */
                trailer?: (boardstream.v1.LogFileTrailer.$Properties|null);

                /** LogFileRecord record */
                record?: ("header"|"event"|"trailer");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LogFileRecord. */
            type $Shape = {
              header?: boardstream.v1.LogFileHeader.$Shape|null;
              event?: Uint8Array|null;
              trailer?: boardstream.v1.LogFileTrailer.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ record?: undefined; header?: null; event?: null; trailer?: null }|{ record?: "header"; header: boardstream.v1.LogFileHeader.$Shape; event?: null; trailer?: null }|{ record?: "event"; header?: null; event: Uint8Array; trailer?: null }|{ record?: "trailer"; header?: null; event?: null; trailer: boardstream.v1.LogFileTrailer.$Shape })
            );
        }

        /**
         * Properties of a LogFileHeader.
         * @deprecated Use boardstream.v1.LogFileHeader.$Properties instead.
         */
        interface ILogFileHeader extends boardstream.v1.LogFileHeader.$Properties {
        }

        /** Represents a LogFileHeader. */
        class LogFileHeader {

            /**
             * Constructs a new LogFileHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogFileHeader format. */
            format: string;

            /** LogFileHeader version. */
            version: number;

            /** LogFileHeader room. */
            room: string;

            /** LogFileHeader exportedAt. */
            exportedAt: number;

            /**
             * Encodes the specified LogFileHeader message. Does not implicitly {@link boardstream.v1.LogFileHeader.verify|verify} messages.
             * @param message LogFileHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileHeader & boardstream.v1.LogFileHeader.$Shape} LogFileHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileHeader & boardstream.v1.LogFileHeader.$Shape;
        }

        namespace LogFileHeader {

            /** Properties of a LogFileHeader. */
            interface $Properties {

                /** LogFileHeader format */
                format?: (string|null);

                /** LogFileHeader version */
                version?: (number|null);

                /** LogFileHeader room */
                room?: (string|null);

                /** LogFileHeader exportedAt */
                exportedAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogFileHeader. */
            type $Shape = boardstream.v1.LogFileHeader.$Properties;
        }

        /**
         * Properties of a LogFileTrailer.
         * @deprecated Use boardstream.v1.LogFileTrailer.$Properties instead.
         */
        interface ILogFileTrailer extends boardstream.v1.LogFileTrailer.$Properties {
        }

        /** Represents a LogFileTrailer. */
        class LogFileTrailer {

            /**
             * Constructs a new LogFileTrailer.
             * @param [properties] Properties to set
             */
            constructor(properties?: boardstream.v1.LogFileTrailer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogFileTrailer count. */
            count: number;

            /** LogFileTrailer hash. */
            hash?: (boardstream.v1.StateHash.$Properties|null);

            /**
             * Encodes the specified LogFileTrailer message. Does not implicitly {@link boardstream.v1.LogFileTrailer.verify|verify} messages.
             * @param message LogFileTrailer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: boardstream.v1.LogFileTrailer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogFileTrailer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {boardstream.v1.LogFileTrailer & boardstream.v1.LogFileTrailer.$Shape} LogFileTrailer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): boardstream.v1.LogFileTrailer & boardstream.v1.LogFileTrailer.$Shape;
        }

        namespace LogFileTrailer {

            /** Properties of a LogFileTrailer. */
            interface $Properties {

                /** LogFileTrailer count */
                count?: (number|null);

                /** LogFileTrailer hash */
                hash?: (boardstream.v1.StateHash.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogFileTrailer. */
            type $Shape = boardstream.v1.LogFileTrailer.$Properties;
        }
    }
}
