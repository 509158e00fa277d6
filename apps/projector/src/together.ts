import type { Service } from '@boardstream/kernel';

/** Services as one: they run, drain and stop at the same time. */
export function together(id: string, services: readonly Service[]): Service {
  const all = async (work: (service: Service) => Promise<void>): Promise<void> => {
    await Promise.all(services.map(work));
  };
  return {
    id,
    run: () => all((service) => service.run()),
    drain: () => all((service) => service.drain()),
    stop: () => all((service) => service.stop()),
  };
}
