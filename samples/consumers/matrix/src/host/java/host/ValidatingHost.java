package host;

import io.ancrage.profession.Profession;
import io.ancrage.project.Project;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same host with Hibernate Validator, and without an expression language. */
final class ValidatingHost {

    /** A host's own form around a document of ours. */
    record Form(@NotBlank String town, @Valid @NotNull Project project) {}

    private ValidatingHost() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = Host.out();
        Host.run(Path.of(arguments[0]), out);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.FRENCH, Locale.ENGLISH), Locale.FRENCH, context -> Locale.FRENCH, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Project project = Project.builder("p-1", Profession.PHYSICIAN).build();
            print(out, validator, new Form("Gap", project));
            print(out, validator, new Form(" ", project));
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
