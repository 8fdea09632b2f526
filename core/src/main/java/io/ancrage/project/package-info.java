/**
 * What someone wants: a {@link io.ancrage.project.Project} with its wishes, and the part of it that may leave its owner's
 * hands, the {@link io.ancrage.project.PublishedProject}.
 *
 * <p>A project holds no name, address, mail or RPPS number: identity stays with the host, behind an opaque id. The secret
 * is the wish, not the fact: that a town has a lycée is public, that someone requires one tells of children. So every wish
 * has a {@link io.ancrage.criterion.Visibility}, and wishes about schools, childcare and the household are private unless
 * their owner says otherwise.
 */
@NullMarked
package io.ancrage.project;

import org.jspecify.annotations.NullMarked;
