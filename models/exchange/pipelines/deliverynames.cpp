// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverynames.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

DeliveryNames::DeliveryNames(PlanDraft &draft, IdSource &ids) : m_draft(draft), m_ids(ids)
{
    for (const Component &component : draft.plan().table<Component>())
        m_components.insert(folded(component.name), component.id);
    for (const Build &build : draft.plan().table<Build>())
        m_builds.insert({build.component, folded(build.version)}, build.id);
}

ProductId DeliveryNames::productOf(ComponentId component) const
{
    const Component *found = m_draft.plan().find(component);
    return found ? found->product : ProductId();
}

ComponentId DeliveryNames::component(const QString &name)
{
    if (const ComponentId present = findComponent(name); present.isValid())
        return present;
    const auto &products = m_draft.plan().table<Product>();
    Component made;
    made.id = m_ids.next<Component>();
    made.name = name.simplified().left(500);
    made.product = products.size() == 1 ? products.at(0).id : ProductId();
    for (const Component &other : m_draft.plan().table<Component>())
        made.position = std::max(made.position, other.position + 1);
    m_components.insert(folded(name), made.id);
    m_newComponents << made.name;
    const ComponentId id = made.id;
    m_draft.put(std::move(made));
    return id;
}

BuildId DeliveryNames::build(ComponentId component, const QString &version)
{
    if (const BuildId present = findBuild(component, version); present.isValid())
        return present;
    Build made;
    made.id = m_ids.next<Build>();
    made.component = component;
    made.version = version.simplified().left(500);
    m_builds.insert({component, folded(version)}, made.id);
    m_newBuilds << QCoreApplication::translate("DeliveryImport", "%1 of %2").arg(made.version, m_draft.plan().find(component)->name);
    const BuildId id = made.id;
    m_draft.put(std::move(made));
    return id;
}

ComponentId DeliveryNames::findComponent(const QString &name) const
{
    return m_components.value(folded(name));
}

BuildId DeliveryNames::findBuild(ComponentId component, const QString &version) const
{
    return m_builds.value({component, folded(version)});
}

EnvironmentId DeliveryNames::findEnvironment(const QString &name, ComponentId component) const
{
    const ProductId product = productOf(component);
    EnvironmentId shared;
    EnvironmentId other;
    for (const Environment &environment : m_draft.plan().table<Environment>()) {
        if (folded(environment.name) != folded(name))
            continue;
        if (product.isValid() && environment.product == product)
            return environment.id;
        EnvironmentId &place = environment.product.isValid() ? other : shared;
        if (!place.isValid())
            place = environment.id;
    }
    // Where the component is of no product, any one of that name will do.
    return shared.isValid() || product.isValid() ? shared : other;
}

PersonId DeliveryNames::findPerson(const QString &nameOrAddress) const
{
    for (const Person &person : m_draft.plan().table<Person>()) {
        if (folded(person.name) == folded(nameOrAddress) || (!person.email.isEmpty() && folded(person.email) == folded(nameOrAddress)))
            return person.id;
    }
    return {};
}

ReleaseId DeliveryNames::findRelease(const QString &name, ComponentId component) const
{
    const ProductId product = productOf(component);
    ReleaseId found;
    for (const Release &release : m_draft.plan().table<Release>()) {
        const bool named = folded(release.name) == folded(name) || folded(displayName(m_draft.plan(), release)) == folded(name);
        if (named && (!found.isValid() || release.product == product))
            found = release.id;
    }
    return found;
}

ProductId DeliveryNames::findProduct(const QString &name) const
{
    for (const Product &product : m_draft.plan().table<Product>()) {
        if (folded(product.name) == folded(name))
            return product.id;
    }
    return {};
}

} // namespace Plimsoll
