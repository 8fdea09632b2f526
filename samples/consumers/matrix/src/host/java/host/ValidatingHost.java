package host;

import io.ancrage.offer.Offer;
import io.ancrage.offer.OfferKind;
import io.ancrage.place.TerritoryCode;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same host with Hibernate Validator, and without an expression language. */
final class ValidatingHost {

    /** A host's own form around a document of ours. */
    record Form(@NotBlank String town, @Valid @NotNull Offer offer) {}

    private ValidatingHost() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = Host.out();
        Host.run(Path.of(arguments[0]), out);
        Offer.Builder offer = Offer.builder("o-1", OfferKind.SALARIED, TerritoryCode.commune("05061"));
        Form good = new Form("Gap", offer.title("Un poste").build());
        Form bad = new Form(" ", offer.title("x".repeat(201)).build());
        for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            Set.of(Locale.FRENCH, Locale.ENGLISH), reader, context -> reader, false))
                    .buildValidatorFactory()) {
                print(out, factory.getValidator(), good);
                print(out, factory.getValidator(), bad);
            }
        }
    }

    private static void print(PrintStream out, Validator validator, Object form) {
        Set<String> broken = new TreeSet<>();
        validator
                .validate(form)
                .forEach(violation -> broken.add(violation.getPropertyPath() + " " + violation.getMessage()));
        out.println("valid " + broken);
    }
}
